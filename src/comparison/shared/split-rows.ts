import type { Comparison, ComparisonRow } from './comparison.ts';

/**
 * Takes out figures that one column alone has: with them in it, a table of many places is mostly empty. Rows of
 * one indicator with different bases stay together, so that a reader sees why they are two.
 *
 * @returns the comparison without them, and those rows by themselves
 */
export function splitRows(comparison: Comparison): { shared: Comparison; sole: readonly ComparisonRow[] } {
  const speakers = new Map<string, Set<number>>();
  for (const { indicator, cells } of comparison.groups.flatMap(({ rows }) => rows)) {
    if (!indicator) continue;
    const columns = speakers.get(indicator.id) ?? new Set();
    speakers.set(indicator.id, columns);
    cells.forEach((cell, column) => {
      if (cell) columns.add(column);
    });
  }
  const isSole = ({ indicator }: ComparisonRow) =>
    indicator !== undefined && speakers.get(indicator.id)?.size === 1;
  return {
    shared: {
      ...comparison,
      groups: comparison.groups
        .map(({ rows, ...group }) => ({ ...group, rows: rows.filter((row) => !isSole(row)) }))
        .filter(({ rows }) => rows.length > 0),
    },
    sole: comparison.groups.flatMap(({ rows }) => rows.filter(isSole)),
  };
}
