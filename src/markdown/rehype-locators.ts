import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Where in the source a passage stands: `〔“作业管理”段〕`. */
const locator = /(〔[^〔〕]+〕)/u;

/**
 * Sets locators apart, so that they do not stand in a reader's way.
 *
 *     …每周公布一次。〔“作业管理”段〕 -> …每周公布一次。<small class="locator">〔“作业管理”段〕</small>
 */
export function rehypeLocators() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined || !locator.test(node.value)) return;
      const parts = node.value
        .split(locator)
        .filter((part) => part !== '')
        .map((value): ElementContent => {
          if (!locator.test(value)) return { type: 'text', value };
          const children = [{ type: 'text' as const, value }];
          return { type: 'element', tagName: 'small', properties: { className: ['locator'] }, children };
        });
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}
