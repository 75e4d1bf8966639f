/** Counts and lists as Chinese readers write them. */
import { type Kind, kinds } from '../schema/kinds.ts';

/** 29 篇案例: how many things of a kind. */
export function formatCount(kind: Kind, count: number): string {
  return `${count} ${kinds[kind].counter}${kinds[kind].label}`;
}

/** 小学、中学 */
export function formatList(items: readonly string[]): string {
  return items.join('、');
}
