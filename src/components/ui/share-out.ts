/** How a long list is shown out: a place may have thousands of articles, and a page is not to grow with them. */
export interface Shares<Item> {
  shown: readonly Item[];
  folded: readonly Item[];
  /** How many are only on the page that lists all. */
  left: number;
  /** Address of that page. */
  all: string | undefined;
}

/** As many are folded away where another page lists all; of those that take more room, fewer. */
const mostFolded = { lines: 60, passages: 20 } as const;

/**
 * @param first how many are shown at once
 * @param all address of a page that lists all; without one all that are not shown are folded
 * @param size of an item
 */
export function shareOut<Item>(
  items: readonly Item[],
  first: number,
  all: string | undefined,
  size: keyof typeof mostFolded = 'lines',
): Shares<Item> {
  const folded = items.slice(first, all ? first + mostFolded[size] : undefined);
  return {
    shown: items.slice(0, first),
    folded,
    left: Math.max(0, items.length - first - folded.length),
    all,
  };
}
