import type { Indicator, Observation } from '../../library/entities.ts';
import { formatFigure } from '../../library/format.ts';
import type { Library } from '../../library/library.ts';
import { figureUrl } from '../../library/urls.ts';
import { indicatorTypes } from '../../schema/vocabularies.ts';
import { integer, list, number, text } from './columns.ts';
import {
  type ExportContext,
  fillTable,
  idColumn,
  idsOf,
  licenceColumn,
  sourceIdsColumn,
  type Table,
  urlColumn,
} from './table.ts';

/** Every figure, told apart by its article and its number there. */
export function metricsTable({ observations }: Library, context: ExportContext): Table {
  const about = {
    name: 'metrics',
    title: '数据',
    description: '每行一条数据：谁的、什么指标、多少、什么时候、出自哪里。指标不同的不可比较。',
  };
  const required = { required: true };
  const pageOf = (figure: Observation) => new URL(figureUrl(figure), context.origin).href;
  return fillTable<Observation>(about, observations, [
    text('id', '编号', '案例编号加数据在案例里的序号', (one) => `${one.article.id}-${one.number}`, required),
    text('entity_type', '对象类别', 'region 地区，school 学校', ({ of }) => of.kind, {
      required: true,
      enum: ['region', 'school'],
    }),
    text('entity_id', '对象编号', '数据说的是谁，见 regions 表或 schools 表', ({ of }) => of.id, required),
    text('entity_name', '对象', '数据说的是谁', ({ of }) => of.name, required),
    text('indicator_id', '指标编号', '见 indicators 表', ({ indicator }) => indicator.id, {
      required: true,
      references: 'indicators',
    }),
    text('indicator_name', '指标', '衡量的是什么', ({ indicator }) => indicator.name, required),
    number('value', '数值', '按“单位”一列计；要连同“程度”一起读', ({ value }) => value, required),
    number('value_before', '变化前的数值', '出处说了变化的才有', ({ before }) => before),
    text('unit', '单位', '数值的单位', ({ unit }) => unit, required),
    text(
      'qualifier',
      '程度',
      'exact 正好，over 逾/超/多/余，nearly 近，about 约，at-least 不少于',
      ({ qualifier }) => qualifier,
      { required: true, enum: ['exact', 'over', 'nearly', 'about', 'at-least'] },
    ),
    text('figure', '写法', '连同程度和单位的写法，例如：逾70%', formatFigure, required),
    text('period', '时间', '出处的说法；没有说的为空', ({ period }) => period),
    text('scope', '范围', '不是全体时，说的是哪一部分', ({ scope }) => scope),
    text('base', '统计对象', '指标的统计对象', ({ indicator }) => indicator.base, required),
    text('article_id', '案例编号', '见 articles 表', ({ article }) => article.id, {
      required: true,
      references: 'articles',
    }),
    text('article_title', '案例', '案例标题', ({ article }) => article.title, required),
    text('url', '网址', '这条数据在案例页的位置', pageOf, required),
    text('source_id', '出处编号', '见 sources 表', ({ article }) => article.source.source.id, {
      required: true,
      references: 'sources',
    }),
    text('source_title', '出处', '出处的题名', ({ article }) => article.source.source.title, required),
    text('locator', '位置', '在出处里的哪一部分', ({ locator }) => locator, required),
    text('quote', '原文用语', '措辞要紧时照录', ({ quote }) => quote),
    licenceColumn(context),
  ]);
}

/** Indicators with what they must not be compared with. */
export function indicatorsTable(library: Library, context: ExportContext): Table {
  const about = {
    name: 'indicators',
    title: '指标',
    description: '每行一个指标：定义、单位、统计对象，以及不能与哪些指标比较。',
  };
  return fillTable<Indicator>(about, library.indicators, [
    idColumn,
    text('name', '名称', '指标名称', ({ name }) => name, { required: true }),
    urlColumn(context),
    list('aliases', '别名', '其他说法', ({ aliases }) => aliases),
    text('definition', '定义', '数的是什么，或什么除以什么', ({ definition }) => definition, {
      required: true,
    }),
    text('unit', '单位', '数值的单位', ({ unit }) => unit, { required: true }),
    text('base', '统计对象', '以谁为对象', ({ base }) => base, { required: true }),
    text('kind', '类别', 'count 数量，rate 比率，money 金额，duration 时长', ({ type }) => type, {
      required: true,
      enum: Object.keys(indicatorTypes),
    }),
    text(
      'direction',
      '方向',
      'more 越多越好，less 越少越好，neutral 不分好坏',
      ({ direction }) => direction,
      {
        required: true,
        enum: ['more', 'less', 'neutral'],
      },
    ),
    list('theme_ids', '主题编号', '见 themes 表', ({ themes }) => idsOf(themes), { references: 'themes' }),
    list(
      'not_comparable_ids',
      '不可比指标编号',
      '看似相同而不能放在一起比的',
      ({ notComparableWith }) => notComparableWith.map(({ indicator }) => indicator.id),
      { references: 'indicators' },
    ),
    list('not_comparable_reasons', '不可比的理由', '次序与不可比指标编号相同', ({ notComparableWith }) =>
      notComparableWith.map(({ reason }) => reason),
    ),
    integer('metric_count', '数据条数', '有几条数据', (one) => library.observationsOf(one).length, {
      required: true,
    }),
    sourceIdsColumn((one) => library.observationsOf(one).map(({ article }) => article.source.source)),
    licenceColumn(context),
  ]);
}
