import type { RehypePlugin } from '@astrojs/markdown-remark';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { exchangeOf } from './context.ts';

/**
 * Hands each section's inside to the caller, to be laid beside sections of other articles in one page.
 *
 *     <section id="zuofa" …><h2 …>做法</h2><p>甲<sup>[1]</sup></p></section>
 *
 *     { id: 'zuofa', title: '做法', html: '<p>甲</p>' }
 *
 * Ids would meet their like there and footnotes stay behind, so neither they nor their marks come along.
 */
export const rehypeSectionTexts: RehypePlugin<[]> = () => (tree, file) => {
  const exchange = exchangeOf(file);
  if (!exchange) return;
  for (const node of tree.children) {
    if (node.type !== 'element' || !node.properties.ariaLabelledBy) continue;
    const [heading, ...content] = node.children;
    exchange.sections.push({
      id: String(node.properties.id),
      title: heading ? textOf(heading).trim() : '',
      html: toHtml(content.flatMap(withoutAnchors)).trim(),
    });
  }
};

function withoutAnchors(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (isFootnoteMark(node)) return [];
  const { id: _, ...properties } = node.properties;
  return [{ ...node, properties, children: node.children.flatMap(withoutAnchors) }];
}

function isFootnoteMark(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return (
    node.properties.dataFootnoteRef !== undefined ||
    (node.tagName === 'sup' && node.children.some(isFootnoteMark))
  );
}
