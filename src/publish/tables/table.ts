/** A table of the open data and the columns that tables have in common. */

import type { Article, Citation, Entity, Practice, School, Source, Theme } from '../../library/entities.ts';
import { urlOf } from '../../library/urls.ts';
import type { SiteData } from '../../schema/site.ts';
import { type Cell, type Column, list, text } from './columns.ts';

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

export const idColumn = text('id', '编号', '本站的编号，也是网址的最后一段', ({ id }: { id: string }) => id, {
  required: true,
});

/** The page of a thing, absolute where the site has an address. */
export function urlColumn({ origin }: ExportContext) {
  return text('url', '网址', '本站页面的网址', (entity: Entity) => new URL(urlOf(entity), origin).href, {
    required: true,
  });
}

/** The same in every row, so that it is not lost when a file is passed on alone. */
export function licenceColumn({ site }: ExportContext) {
  return text('licence', '许可', '本行数据的使用许可', () => licenceOf(site), { required: true });
}

/** What may be done with the data, in the words of `site.yaml`. */
export function licenceOf(site: SiteData): string {
  return site.licence ?? `未声明许可，使用前请与${site.organisation}联系`;
}

/** Sources of things that articles tell of, each once. */
export function sourceIdsColumn<Item>(sourcesOf: (item: Item) => readonly Source[]) {
  return list(
    'source_ids',
    '出处编号',
    '有关内容的出处，见 sources 表',
    (item: Item) => [...new Set(sourcesOf(item).map(({ id }) => id))],
    { references: 'sources' },
  );
}

/** Citations of a practice or a school, `编号：位置`. */
export const citationsColumn = list(
  'citations',
  '出处与位置',
  '每一处出处的编号与位置，写作“编号：位置”',
  ({ sources }: { sources: readonly Citation[] }) =>
    sources.map(({ source, locator }) => `${source.id}：${locator}`),
  { required: true },
);

export const themeColumns = [
  list(
    'theme_ids',
    '主题编号',
    '按重要程度排列，见 themes 表',
    (item: Article | Practice) => idsOf(item.themes),
    {
      references: 'themes',
      required: true,
    },
  ),
  list('theme_names', '主题', '次序与主题编号相同', (item: Article | Practice) => namesOf(item.themes)),
] as const;

/** Ids, in the order of the things. */
export function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** Names, in the order of the things. */
export function namesOf(things: readonly (Theme | School | Practice)[]): string[] {
  return things.map(({ name }) => name);
}
