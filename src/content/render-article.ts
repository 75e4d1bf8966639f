/** An article's text as HTML, names linked and pictures resolved. */
import type { Article } from '../library/entities.ts';
import { type RenderedMarkdown, renderMarkdown } from '../markdown/render.ts';
import { mentionsOf } from './load.ts';
import { resolvePicture } from './pictures.ts';

/** @throws when its file or a picture is gone; the content check says so with file and line */
export async function renderArticle(article: Article): Promise<RenderedMarkdown> {
  return renderMarkdown(article.body, {
    mentions: mentionsOf(article),
    images: article.images,
    resolveImage: (file) => resolvePicture(article.file, file),
  });
}
