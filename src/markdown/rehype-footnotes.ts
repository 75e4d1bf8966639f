import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isFootnoteMark } from './footnotes.ts';

/**
 * Keeps the marks of footnotes, their label and the ways back out of the text that is searched: 全覆盖
 * must be found in 全[^1]覆盖.
 *
 *     <sup><a data-footnote-ref …>1</a></sup>   ->   <sup data-search-ignore>…</sup>
 */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _, parent) => {
      if (node.properties.dataFootnoteBackref !== undefined || isLabel(node, parent) || isMark(node))
        node.properties.dataSearchIgnore = '';
    });
  };
}

function isMark(node: Element): boolean {
  return node.tagName === 'sup' && isFootnoteMark(node);
}

function isLabel({ tagName }: Element, parent: Root | Element | undefined): boolean {
  return tagName === 'h2' && parent?.type === 'element' && parent.properties.dataFootnotes !== undefined;
}
