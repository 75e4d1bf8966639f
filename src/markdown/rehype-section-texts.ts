import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
import { isFootnoteMark } from './footnotes.ts';
import { titleOf } from './rehype-sections.ts';

/**
 * Hands each section's inside to the caller, to be laid beside sections of other articles in one page.
 *
 *     <section id="zuofa" …><h2 …>做法</h2><p>甲<sup>[1]</sup></p></section>
 *
 *     { id: 'zuofa', title: '做法', html: '<p>甲</p>' }
 *
 * Ids would meet their like there and footnotes stay behind, so neither they nor their marks come along.
 */
export function rehypeSectionTexts() {
  return (tree: Root, file: VFile): void => {
    file.data.sections = tree.children.flatMap((node) => {
      if (node.type !== 'element' || !node.properties.ariaLabelledBy) return [];
      const [heading, ...content] = node.children;
      return {
        id: String(node.properties.id),
        title: heading?.type === 'element' ? titleOf(heading) : '',
        html: toHtml(content.flatMap(withoutAnchors)).trim(),
      };
    });
  };
}

function withoutAnchors(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (isFootnoteMark(node)) return [];
  // The address of a passage is one of its own page.
  if (isLabel(node)) return node.children.flatMap(withoutAnchors);
  const { id, dataPassage: _, ...properties } = node.properties;
  const isAnchor = node.tagName === 'span' && id !== undefined && node.children.length === 0;
  return isAnchor ? [] : [{ ...node, properties, children: node.children.flatMap(withoutAnchors) }];
}

function isLabel({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'a' && Array.isArray(className) && className.includes('label');
}
