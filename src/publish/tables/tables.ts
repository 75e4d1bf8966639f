/** The open data: a table for each kind, read off its schema, and those of figures, aspects and passages. */
import type { Entity, Observation, Source, Theme, ThingOf } from '../../library/entities.ts';
import { formatFigure } from '../../library/figure.ts';
import type { Library } from '../../library/library.ts';
import type { Aspect, Passage } from '../../library/passages.ts';
import { figureUrl, passageUrl, urlOf } from '../../library/urls.ts';
import { metric } from '../../schema/article.ts';
import { type Collection, collections, type Kind, kindOf, kinds } from '../../schema/kinds.ts';
import { schemas } from '../../schema/schemas.ts';
import { explain } from '../../schema/vocabularies.ts';
import { printGbt7714 } from '../cite/gbt7714.ts';
import { referToSource } from '../cite/reference.ts';
import { type Column, integer, list, text } from './columns.ts';
import { deriveColumns, holderNames } from './derive.ts';
import { type ExportContext, fillTable, licenceOf, type Table } from './table.ts';

export type TableName = Collection | 'metrics' | 'aspects' | 'passages';

/** In the order the page lists them. */
export const tableNames: readonly TableName[] = ['metrics', 'aspects', 'passages', ...collections];

/** Makes one table: a file costs the work of its own. */
export function createTable(name: TableName, library: Library, context: ExportContext): Table {
  switch (name) {
    case 'metrics':
      return metricsTable(library, context);
    case 'aspects':
      return aspectsTable(library, context);
    case 'passages':
      return passagesTable(library, context);
    default:
      return kindTable(kindOf(name), library, context);
  }
}

/** All tables, in the order the page lists them. */
export function createTables(library: Library, context: ExportContext): Table[] {
  return tableNames.map((name) => createTable(name, library, context));
}

const idColumn = text('id', '编号', '本站的编号，也是网址的最后一段', ({ id }: { id: string }) => id, {
  required: true,
});

const countArticles = (library: Library, description = '有几篇有关的案例') =>
  integer('article_count', '案例篇数', description, (entity: Entity) => library.articlesOf(entity).length, {
    required: true,
  });

/** What a kind's table has beyond the fields of its files. */
const further: { [K in Kind]?: (library: Library) => Column<ThingOf[K]>[] } = {
  article: () => [
    integer(
      'metric_count',
      '数据条数',
      '本篇有几条数据，见数据表（metrics）',
      ({ metrics }) => metrics.length,
      {
        required: true,
      },
    ),
    integer(
      'passage_count',
      '段落条数',
      '本篇有几段回答某个方面，见段落表（passages）',
      ({ passages }) => passages.length,
      { required: true },
    ),
  ],
  theme: (library) => [countArticles(library)],
  problem: (library) => [countArticles(library)],
  region: (library) => [countArticles(library, '有几篇有关的案例，下面的地区一起算')],
  school: (library) => [countArticles(library)],
  indicator: (library) => [
    integer('metric_count', '数据条数', '有几条数据', (one) => library.observationsOf(one).length, {
      required: true,
    }),
  ],
  source: () => [
    text(
      'citation',
      '引文',
      '按 GB/T 7714—2025 著录，不知道的项目空着',
      (source) => printGbt7714(referToSource(source), '2025'),
      {
        required: true,
      },
    ),
  ],
};

function kindTable<K extends Kind>(kind: K, library: Library, context: ExportContext): Table {
  const { folder, label, counter } = kinds[kind];
  const things = library[folder] as unknown as readonly ThingOf[K][];
  const [name, ...fields] = deriveColumns<ThingOf[K]>(schemas[kind]);
  const more = (further[kind] as ((library: Library) => Column<ThingOf[K]>[]) | undefined)?.(library) ?? [];
  const columns = [
    idColumn as Column<ThingOf[K]>,
    ...(name ? [name] : []),
    urlColumn(context, urlOf),
    ...fields,
    ...more,
  ];
  const hasSource = kind === 'source' || columns.some(({ name: column }) => /^source_ids?$/.test(column));
  return fillTable({ name: folder, title: label, description: `每行一${counter}${label}。` }, things, [
    ...columns,
    ...(hasSource ? [] : [sourceIdsColumn<ThingOf[K]>((thing) => sourcesAbout(library, thing))]),
    licenceColumn(context),
  ]);
}

/** Sources of the articles that tell of a thing. */
function sourcesAbout(library: Library, thing: Entity): Source[] {
  const told = thing.kind === 'homonym' ? thing.practices.flatMap(({ practice }) => practice.sources) : [];
  return [
    ...told.map(({ source }) => source),
    ...library.articlesOf(thing).map(({ source }) => source.source),
  ];
}

/** Every figure, told apart by its article and its number there. */
function metricsTable({ observations }: Library, context: ExportContext): Table {
  const about = {
    name: 'metrics',
    title: '数据',
    description: '每行一条数据：谁的、什么指标、多少、什么时候、出自哪里。指标不同的不能放在一起比。',
  };
  return fillTable<Observation>(about, observations, [
    text('id', '编号', '案例编号加这条数据在案例里的序号', (one) => `${one.article.id}-${one.number}`, {
      required: true,
    }),
    ...deriveColumns<Observation>(metric).map(leaveWordsUnqualified),
    text('figure', '写法', '连同程度和单位的写法，例如：逾70%', formatFigure, { required: true }),
    text(
      'base',
      '统计对象',
      '这个指标统计的是哪些人或单位；原文没有说明的空着',
      ({ indicator }) => indicator.base,
    ),
    ...articleColumns<Observation>(),
    urlColumn(context, figureUrl),
    ...sourceColumns<Observation>(({ article }) => article.source.source),
    licenceColumn(context),
  ]);
}

/** What is said in words is neither exact nor about anything: that is said of numbers. */
function leaveWordsUnqualified(column: Column<Observation>): Column<Observation> {
  if (column.name !== 'qualifier') return column;
  return { ...column, required: false, read: (one) => (one.value === undefined ? null : column.read(one)) };
}

/** The fixed questions of the themes. */
function aspectsTable({ themes, passagesOf }: Library, context: ExportContext): Table {
  const about = {
    name: 'aspects',
    title: '方面',
    description: '每行一个方面，就是一个主题固定要问的一个问题。段落表的每一段回答其中一个。',
  };
  const aspects = themes.flatMap((theme) => theme.aspects.map((aspect) => ({ theme, aspect })));
  return fillTable<{ theme: Theme; aspect: Aspect }>(about, aspects, [
    text('id', '编号', '主题编号加方面编号', ({ theme, aspect }) => `${theme.id}/${aspect.id}`, {
      required: true,
    }),
    ...aspectColumns<{ theme: Theme; aspect: Aspect }>(),
    list('aliases', '别名', '案例里也用的其他说法', ({ aspect }) => aspect.aliases),
    text('question', '问法', '老师会怎样问', ({ aspect }) => aspect.question, { required: true }),
    integer(
      'passage_count',
      '段落条数',
      '有几段回答它',
      ({ theme, aspect }) => passagesOf(theme).filter((passage) => passage.aspect === aspect).length,
      { required: true },
    ),
    sourceIdsColumn(({ theme, aspect }) =>
      passagesOf(theme)
        .filter((passage) => passage.aspect === aspect)
        .map(({ article }) => article.source.source),
    ),
    licenceColumn(context),
  ]);
}

/** What articles say, passage by passage. */
function passagesTable({ articles }: Library, context: ExportContext): Table {
  const about = {
    name: 'passages',
    title: '段落',
    description: '每行一段：哪一篇、回答哪个主题的哪个方面、说的是谁、原文在哪里。据出处改写，不是原文。',
  };
  const passages = articles.flatMap((article) => article.passages);
  return fillTable<Passage>(about, passages, [
    text('id', '编号', '案例编号加段落编号', ({ article, id }) => `${article.id}-${id}`, { required: true }),
    ...articleColumns<Passage>(),
    ...aspectColumns<Passage>(),
    text('entity_type', '说的是谁（类别）', explain(holderNames), ({ holders }) => holders[0]?.kind, {
      required: true,
      enum: Object.keys(holderNames),
      names: holderNames,
    }),
    text(
      'entity_id',
      '说的是谁（编号）',
      '见地区表（regions）或学校表（schools）',
      ({ holders }) => holders[0]?.id,
      {
        required: true,
      },
    ),
    text('entity_name', '说的是谁', '这一段说的是哪个地区或哪所学校', ({ holders }) => holders[0]?.name, {
      required: true,
    }),
    list(
      'school_ids',
      '提到的学校编号',
      '段落里还点了名的学校',
      ({ holders }) => holders.slice(1).map(({ id }) => id),
      {
        references: 'schools',
      },
    ),
    text(
      'title',
      '小标题',
      '方面名称后面的话，例如“公示：每周上墙”里的“每周上墙”',
      ({ title }) => title || undefined,
    ),
    text('text', '内容', '这一段的文字，据出处改写', (passage) => passage.text, { required: true }),
    urlColumn(context, passageUrl),
    text('locator', '位置', '在出处里的哪一部分', ({ locator }) => locator, { required: true }),
    ...sourceColumns<Passage>(({ article }) => article.source.source),
    licenceColumn(context),
  ]);
}

function aspectColumns<Item extends { theme: Theme; aspect: Aspect }>() {
  return [
    text<Item>('theme_id', '主题编号', '见主题表（themes）', ({ theme }) => theme.id, {
      required: true,
      references: 'themes',
    }),
    text<Item>('theme_name', '主题', '主题名称', ({ theme }) => theme.name, { required: true }),
    text<Item>(
      'aspect_id',
      '方面编号',
      '同一主题里不重复；与主题编号合起来是方面表（aspects）的编号',
      ({ aspect }) => aspect.id,
      { required: true },
    ),
    text<Item>('aspect_name', '方面', '方面名称', ({ aspect }) => aspect.name, { required: true }),
  ];
}

function articleColumns<Item extends { article: Passage['article'] }>() {
  return [
    text<Item>('article_id', '案例编号', '见案例表（articles）', ({ article }) => article.id, {
      required: true,
      references: 'articles',
    }),
    text<Item>('article_title', '案例', '案例标题', ({ article }) => article.title, { required: true }),
  ];
}

function sourceColumns<Item>(sourceOf: (item: Item) => Source) {
  return [
    text<Item>('source_id', '出处编号', '见出处表（sources）', (item) => sourceOf(item).id, {
      required: true,
      references: 'sources',
    }),
    text<Item>('source_title', '出处', '出处的题名', (item) => sourceOf(item).title, { required: true }),
  ];
}

/** Sources of what articles tell, each once. */
function sourceIdsColumn<Item>(sourcesOf: (item: Item) => readonly Source[]) {
  return list<Item>(
    'source_ids',
    '出处编号',
    '有关内容的出处，见出处表（sources）',
    (item) => [...new Set(sourcesOf(item).map(({ id }) => id))],
    { references: 'sources' },
  );
}

/** Where it stands on this site, absolute where the site has an address. */
function urlColumn<Item>({ origin }: ExportContext, pathOf: (item: Item) => string) {
  return text<Item>('url', '本站网址', '它在本站的网页', (item) => new URL(pathOf(item), origin).href, {
    required: true,
  });
}

/** The same in every row, so that it is not lost when a file is passed on alone. */
function licenceColumn<Item>({ site }: ExportContext) {
  return text<Item>('licence', '许可', '本行数据的使用许可', () => licenceOf(site), { required: true });
}
