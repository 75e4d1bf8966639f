/** A thing as an item of a comparison. */
import type { Comparable } from '../comparison/build/item.ts';
import { comparisonItem } from '../comparison/build/item.ts';
import type { ComparisonItem } from '../comparison/shared/comparison.ts';
import { library } from './load.ts';

/** A thing stands in several comparisons and has a file of its own. */
const items = new Map<Comparable, ComparisonItem>();

/** The item of a thing, made at its first use. */
export function itemOf(entity: Comparable): ComparisonItem {
  const item = items.get(entity) ?? comparisonItem(library, entity);
  items.set(entity, item);
  return item;
}
