import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Wide tables scroll by themselves on a phone, by keyboard too.
 *
 *     | 时段 | 内容 |
 *     | --- | --- |
 *
 *     <div class="table-scroll" role="region" tabindex="0" aria-label="表格"><table>…</table></div>
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: '表格' },
        children: [node],
      };
      return [SKIP, index + 1];
    });
  };
}
