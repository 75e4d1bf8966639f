/** The open data: every table there is. */

import type { Library } from '../../library/library.ts';
import { articlesTable, sourcesTable } from './articles.ts';
import { indicatorsTable, metricsTable } from './metrics.ts';
import { regionsTable, schoolsTable } from './places.ts';
import { practicesTable, themesTable } from './practices.ts';
import type { ExportContext, Table } from './table.ts';

/** In the order the page lists them; each has its own maker, so that a file costs the work of one table. */
export const tableMakers = {
  articles: articlesTable,
  metrics: metricsTable,
  indicators: indicatorsTable,
  practices: practicesTable,
  regions: regionsTable,
  schools: schoolsTable,
  themes: themesTable,
  sources: sourcesTable,
} satisfies Record<string, (library: Library, context: ExportContext) => Table>;

export type TableName = keyof typeof tableMakers;
export const tableNames = Object.keys(tableMakers) as TableName[];

/** All tables, in the order the page lists them. */
export function createTables(library: Library, context: ExportContext): Table[] {
  return tableNames.map((name) => tableMakers[name](library, context));
}
