import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Gives passages the ids the caller lends, by the line on which each begins. A heading keeps the id it has and gets the
 * passage's beside it.
 *
 *     - **总量**：每天不超过一小时
 *     ### 公示：每周上墙
 *
 *     <li id="p-1" data-passage="p-1"><strong><a class="label" href="#p-1">总量</a></strong>：每天不超过一小时</li>
 *     <h3 id="公示每周上墙" data-passage="p-2"><span id="p-2"></span><a class="label" href="#p-2">公示：每周上墙</a></h3>
 *
 * The label leads to its own address, so that it can be copied. Of a list item and the paragraph in it the item is the passage, as it is the first on its line.
 */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    const left = new Map(file.data.context?.passageLines);
    if (left.size === 0) return;
    visit(tree, 'element', (node) => {
      const line = node.position?.start.line;
      const id = line !== undefined && passage.has(node.tagName) ? left.get(line) : undefined;
      if (line === undefined || id === undefined) return;
      left.delete(line);
      node.properties.dataPassage = id;
      linkLabel(node, id);
      if (node.properties.id === undefined) node.properties.id = id;
      else node.children.unshift(anchor(id));
    });
  };
}

const passage = new Set(['h3', 'p', 'li']);

function anchor(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}

/** Wraps what a heading says, or the bold label of a block, which may stand in the first paragraph of an item. */
function linkLabel(node: Element, id: string): void {
  const label = node.tagName === 'h3' ? node : boldOf(node);
  if (label && !label.children.some(holdsLink)) {
    const properties = { className: ['label'], href: `#${id}` };
    label.children = [{ type: 'element', tagName: 'a', properties, children: label.children }];
  }
}

function boldOf({ children }: Element): Element | undefined {
  const first = children.find((child) => child.type === 'element');
  return first?.tagName === 'p' ? boldOf(first) : first?.tagName === 'strong' ? first : undefined;
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}
