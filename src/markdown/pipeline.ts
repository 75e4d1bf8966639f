/** How Markdown becomes HTML, step by step. */
import rehypeExternalLinks from 'rehype-external-links';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { externalLinks } from './external-links.ts';
import { footnotes } from './footnotes.ts';
import { grammar } from './parse.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeLocators } from './rehype-locators.ts';
import { rehypeMargin } from './rehype-margin.ts';
import { rehypeMentions } from './rehype-mentions.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeOwnAnchors } from './rehype-own-anchors.ts';
import { rehypePassages } from './rehype-passages.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { rehypeSectionTexts } from './rehype-section-texts.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { safeHtml } from './safe-html.ts';

/** Markdown -> HTML in which nothing is left that could do harm, and nothing is added yet. */
export const safely = grammar()
  // HTML is kept for the next two steps. Footnotes speak Chinese.
  .use(remarkRehype, { allowDangerousHtml: true, ...footnotes })
  // Raw HTML becomes nodes, so that the next step sees it.
  .use(rehypeRaw)
  // Nothing an author writes gets past this; what the plugins below add is ours and trusted.
  .use(rehypeSanitize, safeHtml)
  .freeze();

export const pipeline = safely()
  // The sanitiser has renamed the ids authors may write; links follow.
  .use(rehypeOwnAnchors)
  // While headings hold the author's words and nothing else.
  .use(rehypeSections)
  // While blocks are where the author wrote them; after sections, whose headings keep their ids.
  .use(rehypePassages)
  // Footnote marks are no part of what an article says.
  .use(rehypeFootnotes)
  // Before mentions: names in a note are not linked.
  .use(rehypeNotes)
  // Before figures: names in a caption are not linked.
  .use(rehypeMentions)
  // After mentions, which look for names in whole texts.
  .use(rehypeLocators)
  // While pictures are bare images, known by the file name the author wrote.
  .use(rehypeFigures)
  .use(rehypePictures)
  .use(rehypeTables)
  // After all that adds links.
  .use(rehypeExternalLinks, externalLinks)
  // Reads what the sections hold in the end.
  .use(rehypeSectionTexts)
  // After it: what is laid beside others has no margins.
  .use(rehypeMargin)
  .use(rehypeStringify)
  .freeze();
