/** How Markdown becomes HTML: the options of `unified()`, shared by Astro's configuration and `renderMarkdown`. */
import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { externalLinks } from './external-links.ts';
import { footnotes } from './footnotes.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeMentions } from './rehype-mentions.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { rehypeSectionTexts } from './rehype-section-texts.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { safeHtml } from './safe-html.ts';

export const pipeline = {
  // Tables, footnotes, task lists.
  gfm: true,
  // It turns Chinese quotation marks wrong.
  smartypants: false,
  remarkPlugins: [
    // **“双减”**政策 is bold, which plain CommonMark denies.
    remarkCjkFriendly,
  ],
  // Footnotes speak Chinese.
  remarkRehype: footnotes,
  rehypePlugins: [
    // Raw HTML becomes nodes, so that the next step sees it.
    rehypeRaw,
    // Nothing an author writes gets past this; what the plugins below add is ours and trusted.
    [rehypeSanitize, safeHtml],
    // While headings hold the author's words and nothing else.
    rehypeSections,
    // Footnote marks are no part of what an article says.
    rehypeFootnotes,
    // Before mentions: names in a note are not linked.
    rehypeNotes,
    // Before figures: names in a caption are not linked.
    rehypeMentions,
    // While pictures are bare images, known by the file name the author wrote.
    rehypeFigures,
    rehypePictures,
    rehypeTables,
    // After all that adds links.
    [rehypeExternalLinks, externalLinks],
    // Reads what the sections hold in the end.
    rehypeSectionTexts,
  ],
} satisfies UnifiedProcessorOptions;
