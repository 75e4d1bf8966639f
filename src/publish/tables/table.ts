/** A table of the open data and the columns that tables have in common. */

import type { SiteData } from '../../schema/site.ts';
import type { Cell, Column } from './columns.ts';

export interface Table {
  /** Name of its files without the ending. */
  name: string;
  title: string;
  description: string;
  columns: readonly Omit<Column<never>, 'read'>[];
  /** One value a column, in the order of the columns. */
  rows: readonly (readonly Cell[])[];
}

/** What tables are made with. */
export interface ExportContext {
  site: SiteData;
  /** Where the site stands; addresses are made absolute with it. */
  origin: URL | undefined;
}

/** Reads every cell of a table. */
export function fillTable<Item>(
  about: Pick<Table, 'name' | 'title' | 'description'>,
  items: readonly Item[],
  columns: readonly Column<Item>[],
): Table {
  return { ...about, columns, rows: items.map((item) => columns.map(({ read }) => read(item))) };
}

/** Rows as objects, for JSON and for samples. */
export function rowObjects({ columns, rows }: Table): Record<string, Cell>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));
}

/** What may be done with the data, in the words of `site.yaml`. */
export function licenceOf(site: SiteData): string {
  return site.licence ?? `未声明许可，使用前请与${site.organisation}联系`;
}
