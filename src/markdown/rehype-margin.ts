import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { FigureBeside } from './context.ts';

/**
 * Makes ready what a wide page puts into its margins: labels of passages, whose colon is not needed there, and figures beside the
 * passage that speaks of them, as links to where they are told in full. Search leaves the figures out: the passage has said it.
 *
 *     <p data-passage="p-1"><strong><a class="label" …>覆盖</a></strong>：参与率98.3%。</p>
 *
 *     <div class="beside" data-search-ignore><a href="#data-2"><b class="score">98.3%</b><span>课后服务参与率</span></a></div>
 *     <p data-passage="p-1"><strong>…</strong><span class="colon">：</span>参与率98.3%。</p>
 */
export function rehypeMargin() {
  return (tree: Root, file: VFile): void => {
    const beside = file.data.context?.figuresBeside;
    visit(tree, 'element', (node, index, parent) => {
      const passage = node.properties.dataPassage;
      if (typeof passage !== 'string' || !parent || index === undefined) return undefined;
      setColonApart(node);
      const figures = beside?.get(passage);
      if (!figures) return undefined;
      // In a list it would be no item.
      if (node.tagName === 'li') {
        node.children.unshift(besideOf(figures));
        return undefined;
      }
      parent.children.splice(index, 0, besideOf(figures));
      return index + 2;
    });
  };
}

/** After a bold label, which may stand in the first paragraph of a list item. */
function setColonApart({ children }: Element): void {
  const at = children.findIndex(({ type }) => type === 'element');
  const first = children[at];
  if (first?.type !== 'element') return;
  if (first.tagName === 'p') setColonApart(first);
  const after = children[at + 1];
  if (first.tagName !== 'strong' || after?.type !== 'text' || !after.value.startsWith('：')) return;
  after.value = after.value.slice(1);
  children.splice(at + 1, 0, element('span', { className: ['colon'] }, '：'));
}

function besideOf(figures: readonly FigureBeside[]): Element {
  const links = figures.map(({ href, value, name }) =>
    element('a', { href }, element('b', { className: ['score'] }, value), element('span', {}, name)),
  );
  return element('div', { className: ['beside'], dataSearchIgnore: true }, ...links);
}

function element(
  tagName: string,
  properties: Element['properties'],
  ...inside: (string | Element)[]
): Element {
  const children = inside.map(
    (one): ElementContent => (typeof one === 'string' ? { type: 'text', value: one } : one),
  );
  return { type: 'element', tagName, properties, children };
}
