/** The grammar of our Markdown: the pages are rendered from it, the checks and the passages read it. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export const grammar = unified()
  .use(remarkParse)
  // Tables, footnotes, task lists. One tilde is a range: 3~6 年级、7~9 年级 strikes nothing out.
  .use(remarkGfm, { singleTilde: false })
  // **“双减”**政策 is bold, which plain CommonMark denies.
  .use(remarkCjkFriendly)
  .freeze();

/**
 * Parses the body of an article.
 *
 * @returns nodes with their positions; lines count from 1, in the body
 */
export function parseMarkdown(body: string): Root {
  return grammar.parse(body);
}
