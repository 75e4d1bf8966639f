/** An article's text as HTML, names linked and pictures resolved. */
import type { Article, Observation } from '../library/entities.ts';
import { formatFigure } from '../library/figure.ts';
import { figuresBeside } from '../library/figures-beside.ts';
import { figureAnchor, sectionOfPage } from '../library/urls.ts';
import type { FigureBeside } from '../markdown/context.ts';
import { type RenderedMarkdown, renderMarkdown } from '../markdown/render.ts';
import { sectionsWith } from '../schema/sections.ts';
import { mentionsOf, site } from './load.ts';
import { resolvePicture } from './pictures.ts';

const sections = sectionsWith(site.sections);

/** Its page and its comparison item share one rendering. */
const rendered = new WeakMap<Article, Promise<RenderedMarkdown>>();

/**
 * The text of an article, rendered at its first use.
 *
 * @throws when a picture is gone; the content check says so with file and line
 */
export function renderArticle(article: Article): Promise<RenderedMarkdown> {
  const rendering = rendered.get(article) ?? render(article);
  rendered.set(article, rendering);
  return rendering;
}

function render(article: Article): Promise<RenderedMarkdown> {
  // Pictures that are listed and stand nowhere in the text come at its end.
  const unplaced = article.images.filter(({ file }) => !article.body.includes(file.replace(/^\.\//, '')));
  const body = [article.body, ...unplaced.map(({ file }) => `![](${file})`)].join('\n\n');
  return renderMarkdown(body, {
    mentions: mentionsOf(article),
    images: article.images,
    sections,
    passageLines: new Map(article.passages.map(({ line, id }) => [line, id])),
    figuresBeside: new Map(
      [...figuresBeside(article)].map(([passage, figures]) => [passage, figures.map(describe)]),
    ),
    resolveImage: (file) => resolvePicture(article.file, file),
  });
}

function describe(figure: Observation): FigureBeside {
  const { indicator } = figure;
  return { href: sectionOfPage(figureAnchor(figure)), value: formatFigure(figure), name: indicator.name };
}
