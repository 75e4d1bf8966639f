import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findMentions } from './find-mentions.ts';

/** Where a name is part of a heading, of a link, of code or of somebody else's words. */
const closed = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'a', 'code', 'pre', 'kbd', 'samp', 'var'],
  ...['blockquote', 'q', 'aside'],
]);

/**
 * Links the first mention of each practice, school or region the caller lends.
 *
 *     推行五个一点特色教育，“5+2”全覆盖。五个一点特色教育……
 *
 *     推行<a href="/practices/wugeyidian/" class="mention">五个一点特色教育</a>，“<a …>5+2</a>”全覆盖。五个一点特色教育……
 */
export function rehypeMentions() {
  return (tree: Root, file: VFile): void => {
    const mentions = file.data.context?.mentions;
    if (!mentions) return;
    const linked = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && closed.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;
      const parts: ElementContent[] = [];
      let done = 0;
      for (const { href, start, end } of findMentions(node.value, mentions)) {
        // Of several names of one thing only the first is linked.
        if (linked.has(href)) continue;
        linked.add(href);
        parts.push(textOf(node.value.slice(done, start)), {
          type: 'element',
          tagName: 'a',
          properties: { href, className: ['mention'] },
          children: [textOf(node.value.slice(start, end))],
        });
        done = end;
      }
      if (parts.length === 0) return;
      parts.push(textOf(node.value.slice(done)));
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

function textOf(value: string): ElementContent {
  return { type: 'text', value };
}
