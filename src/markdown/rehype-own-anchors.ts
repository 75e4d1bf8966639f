import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { foreignPrefix } from './safe-html.ts';

/**
 * Leads links to where the sanitiser has put the ids of authors, footnotes included.
 *
 *     <a href="#zhu">见注</a> <p id="user-content-zhu">注</p> <a href="#zuofa">做法</a>
 *
 *     <a href="#user-content-zhu">见注</a> <p id="user-content-zhu">注</p> <a href="#zuofa">做法</a>
 */
export function rehypeOwnAnchors() {
  return (tree: Root): void => {
    const ids = new Set<unknown>();
    visit(tree, 'element', ({ properties }) => {
      if (properties.id !== undefined) ids.add(properties.id);
    });
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      const renamed = foreignPrefix + href.slice(1);
      if (ids.has(renamed)) properties.href = `#${renamed}`;
    });
  };
}
