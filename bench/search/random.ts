/** Chance that comes out the same each time. */

export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, those at the front far more often, as words are used (Zipf's law). */
  pickCommon<Item>(items: readonly Item[]): Item;
  /** `count` different items, or all in another order where there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/** @param seed the same seed and name give the same numbers (mulberry32, over an FNV-1a hash of the name) */
export function createRandom(seed: number, name: string): Random {
  let state = seed;
  for (const char of name) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number) => Math.floor(next() * limit);
  const at = <Item>(items: readonly Item[], place: number): Item => {
    if (items.length === 0) throw new Error('Nothing to pick from');
    return items[place] as Item;
  };
  return {
    below,
    pick: (items) => at(items, below(items.length)),
    pickCommon: (items) => at(items, Math.floor((items.length + 1) ** next()) - 1),
    sample(items, count) {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const [taken] = left.splice(below(left.length), 1);
        return taken as (typeof left)[number];
      });
    },
  };
}
