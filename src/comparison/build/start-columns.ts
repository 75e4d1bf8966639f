import type { ComparisonItem } from '../shared/comparison.ts';
import { speaks } from '../shared/comparison.ts';

/** With how many of its columns a large comparison begins: three can be read beside each other. */
const atStart = 3;

/** Ids of the items that say most: to the most rows, then in the most words. What says most comes first. */
export function startColumns(items: readonly ComparisonItem[]): string[] {
  const said = items.map(({ id, entries }) => {
    const questions = entries.filter(({ asked }) => asked);
    // Figures that only one has stand beside nothing.
    const values = (questions.length > 0 ? questions : entries).filter((entry) => speaks(entry.values));
    return {
      id,
      rows: values.length,
      words: JSON.stringify(values.map(({ values }) => values.map(({ text }) => text))).length,
    };
  });
  return said
    .toSorted((a, b) => b.rows - a.rows || b.words - a.words)
    .slice(0, atStart)
    .map(({ id }) => id);
}
