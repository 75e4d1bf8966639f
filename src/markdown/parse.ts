/** Markdown as a tree, by the same grammar that the pages are rendered with: what the checks and the passages read. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Parses the body of an article.
 *
 * @returns nodes with their positions; lines count from 1, in the body
 */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
