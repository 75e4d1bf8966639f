/** A thing as an item of a comparison, an article with its sections rendered. */
import type { Comparable } from '../comparison/build/item.ts';
import { comparisonItem } from '../comparison/build/item.ts';
import type { ComparisonItem } from '../comparison/shared/comparison.ts';
import { library } from './load.ts';
import { renderArticle } from './render-article.ts';

/** An article stands in several comparisons and is rendered for them once. */
const items = new Map<Comparable, Promise<ComparisonItem>>();

/** The item of a thing, made at its first use. */
export function itemOf(entity: Comparable): Promise<ComparisonItem> {
  const item = items.get(entity) ?? makeItem(entity);
  items.set(entity, item);
  return item;
}

async function makeItem(entity: Comparable): Promise<ComparisonItem> {
  const { sections } = entity.kind === 'article' ? await renderArticle(entity) : { sections: [] };
  return comparisonItem(library, entity, sections);
}
