/** Lays things of one kind side by side. Pure and small: the build and the browser run the same code. */

import {
  type Comparison,
  type ComparisonColumn,
  type ComparisonItem,
  type ComparisonRow,
  type ItemEntry,
  type ItemValue,
  speaks,
} from './comparison.ts';
import { differ } from './marks.ts';
import { warnOfIndicators, warnOfPeriods } from './warnings.ts';

/** A row while its cells are being filled. */
interface Draft extends Omit<ItemEntry, 'values'> {
  cells: (readonly ItemValue[] | undefined)[];
}

/**
 * Joins the items' entries into rows, in the rows' own order; the columns keep the order of the items.
 * Rows that no item says anything to are left out; of fixed questions their group tells which these are.
 *
 * @throws {Error} for items of different kinds, and where one row would hold two indicators
 */
export function compare(items: readonly ComparisonItem[]): Comparison {
  const [first] = items;
  if (!first) throw new Error('nothing to compare');
  if (items.some(({ kind }) => kind !== first.kind)) throw new Error('only things of one kind are compared');

  const all = joinEntries(items);
  const drafts = all.filter(({ cells }) => cells.some(speaks));
  const rows = drafts.map((draft) => ({ group: draft.group, row: finishRow(draft, drafts) }));
  const titles = [...new Set(rows.map(({ group }) => group))];
  return {
    kind: first.kind,
    columns: items.map((item, at) => nameColumn(item, items, sourcesOf(drafts, at))),
    groups: titles.map((title) => ({
      title,
      rows: rows.filter(({ group }) => group === title).map(({ row }) => row),
      unanswered: all
        .filter(({ group, asked, cells }) => asked && group === title && !cells.some(speaks))
        .map(({ label, note }) => ({ label, ...(note && { note }) })),
    })),
  };
}

/** An item with only what it says to one theme. */
export function onTheme(item: ComparisonItem, theme: string): ComparisonItem {
  return { ...item, entries: item.entries.filter(({ themes }) => themes?.includes(theme)) };
}

/** The items without figures of what no other has: of a theme only those are asked for that measure the same. */
export function withSharedFigures(items: readonly ComparisonItem[]): ComparisonItem[] {
  const having = (id: string) =>
    items.filter(({ entries }) =>
      entries.some(({ indicator, values }) => indicator?.id === id && speaks(values)),
    ).length;
  return items.map((item) => ({
    ...item,
    entries: item.entries.filter(({ indicator }) => !indicator || having(indicator.id) > 1),
  }));
}

/** Two accounts of one school, or two practices of one name, are told apart by all that is known of them. */
function nameColumn(
  item: ComparisonItem,
  items: readonly ComparisonItem[],
  sources: readonly string[],
): ComparisonColumn {
  const { id, name, url, place } = item;
  const shortOf = (one: ComparisonItem) => one.shortName ?? one.name;
  const unique = items.filter((other) => shortOf(other) === shortOf(item)).length === 1;
  const label = unique ? shortOf(item) : [name, place].filter(Boolean).join(' · ');
  return { id, name, url, place, label, sources };
}

function sourcesOf(drafts: readonly Draft[], column: number): string[] {
  const values = drafts.flatMap(({ cells }) => cells[column] ?? []);
  return [...new Set(values.flatMap(({ source }) => source ?? []))];
}

function joinEntries(items: readonly ComparisonItem[]): Draft[] {
  const drafts = new Map<string, Draft>();
  items.forEach(({ entries }, column) => {
    for (const { values, ...entry } of entries) {
      const draft = drafts.get(entry.row) ?? { ...entry, cells: items.map(() => undefined) };
      drafts.set(entry.row, draft);
      // The key says it already; a mistake in making keys must not mislead a reader.
      if (draft.indicator?.id !== entry.indicator?.id) throw new Error(`two indicators in row ${entry.row}`);
      if (values.length > 0) draft.cells[column] = [...(draft.cells[column] ?? []), ...values];
    }
  });
  return [...drafts.values()].sort((a, b) => a.order - b.order || (a.row < b.row ? -1 : 1));
}

function finishRow(draft: Draft, all: readonly Draft[]): ComparisonRow {
  const { row, label, note, indicator, themes = [], asked = false, cells } = draft;
  return {
    key: row,
    label,
    ...(note && { note }),
    ...(indicator && { indicator }),
    themes,
    asked,
    cells,
    warnings: [
      ...warnOfPeriods(cells),
      ...warnOfIndicators(
        { row, label, indicator },
        all.map((other) => ({ row: other.row, label: other.label, indicator: other.indicator })),
      ),
    ],
    complete: cells.every(speaks),
    differs: differ(cells),
  };
}
