/** A draft as an article of the library it would stand in. */

import { resolvePicture } from '../../content/pictures.ts';
import { readContent } from '../../content/read.ts';
import type { Article } from '../../library/entities.ts';
import { createLibrary, type Library } from '../../library/library.ts';
import { createMentions } from '../../library/mentions.ts';
import { type RenderedMarkdown, renderMarkdown } from '../../markdown/render.ts';
import type { Mistake } from '../../schema/mistake.ts';
import { sectionsWith } from '../../schema/sections.ts';
import { withChanges } from './check-changes.ts';
import type { Draft } from './session.ts';

export interface Preview extends Pick<RenderedMarkdown, 'html' | 'sections'> {
  article: Article;
  library: Library;
}

/** @returns the article, left out where something keeps it from being shown; and what is wrong with its text */
export async function previewArticle(
  folder: string,
  { file, text }: Draft,
): Promise<{ shown?: Preview; mistakes: Mistake[] }> {
  const content = await withChanges(folder, [{ file, bytes: Buffer.from(text) }], readContent);
  const mistakes = content.mistakes.filter((mistake) => mistake.file === file);
  try {
    const library = createLibrary(content.entries);
    const article = library.articles.find((one) => one.file === file);
    if (!article) return { mistakes };
    const { html, sections } = await renderMarkdown(article.body, {
      mentions: createMentions(library)(article),
      images: article.images,
      sections: sectionsWith(content.site?.sections ?? []),
      passageLines: new Map(article.passages.map(({ line, id }) => [line, id])),
      resolveImage: (image) => resolvePicture(file, image),
    });
    return { shown: { article, library, html, sections }, mistakes };
  } catch (error) {
    // A reference to what is only being made in the form.
    const message = `暂时显示不了：${error instanceof Error ? error.message : error}`;
    return { mistakes: [...mistakes, { file, message }] };
  }
}
