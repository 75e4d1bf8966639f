import type { RehypePlugin } from '@astrojs/markdown-remark';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Keeps the marks of footnotes, their label and the ways back out of the text that is searched: 全覆盖
 * must be found in 全[^1]覆盖.
 *
 *     <sup><a data-footnote-ref …>1</a></sup>   ->   <sup data-search-ignore>…</sup>
 */
export const rehypeFootnotes: RehypePlugin<[]> = () => (tree) => {
  visit(tree, 'element', (node) => {
    if (isMark(node)) node.properties.dataSearchIgnore = '';
  });
};

function isMark({ properties, children }: Element): boolean {
  const [child] = children;
  return (
    properties.dataFootnoteBackref !== undefined ||
    properties.id === 'footnote-label' ||
    (child?.type === 'element' && child.properties.dataFootnoteRef !== undefined)
  );
}
