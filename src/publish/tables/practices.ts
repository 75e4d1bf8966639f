import type { Practice, Theme } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { type Dimension, dimensions, practiceTypes } from '../../schema/vocabularies.ts';
import { integer, list, text } from './columns.ts';
import {
  citationsColumn,
  type ExportContext,
  fillTable,
  idColumn,
  idsOf,
  licenceColumn,
  sourceIdsColumn,
  type Table,
  themeColumns,
  urlColumn,
} from './table.ts';

/** Practices on all dimensions. */
export function practicesTable({ practices }: Library, context: ExportContext): Table {
  const about = {
    name: 'practices',
    title: '做法',
    description: '每行一种有名称的做法。名称相同的不一定是同一种做法，请按编号区分。',
  };
  return fillTable<Practice>(about, practices, [
    idColumn,
    text('name', '名称', '出处里的写法，不带引号', ({ name }) => name, { required: true }),
    urlColumn(context),
    text('kind', '种类', '种类的代码，名称见下一列', ({ type }) => type, {
      required: true,
      enum: Object.keys(practiceTypes),
    }),
    text('kind_name', '种类名称', '种类的名称', ({ type }) => practiceTypes[type], { required: true }),
    text('owner_type', '所属类别', 'region 地区，school 学校；多地共有的为空', ({ owner }) => owner?.kind, {
      enum: ['region', 'school'],
    }),
    text('owner_id', '所属编号', '见 regions 表或 schools 表', ({ owner }) => owner?.id),
    text('owner_name', '所属', '所属地区或学校的名称', ({ owner }) => owner?.name),
    list('aliases', '别名', '其他写法', ({ aliases }) => aliases),
    text('summary', '是什么', '一两句话', ({ summary }) => summary, { required: true }),
    ...themeColumns,
    list('components', '组成', '口号拆开来是什么，每项写作“部分：内容”', ({ components }) =>
      components.map(({ label, text: content }) => `${label}：${content}`),
    ),
    ...(Object.keys(dimensions) as Dimension[]).map((dimension) =>
      text<Practice>(
        dimension,
        dimensions[dimension],
        '原文没有说的为空',
        (practice) => practice.dimensions[dimension],
      ),
    ),
    list('unstated', '原文未说明', '读者会问而出处没有答的', ({ unstated }) => unstated),
    text('broader_id', '上位做法编号', '它是哪一种做法的一部分', ({ broader }) => broader?.id, {
      references: 'practices',
    }),
    list('related_ids', '相关做法编号', '值得对照着看的', ({ related }) => idsOf(related), {
      references: 'practices',
    }),
    sourceIdsColumn(({ sources }) => sources.map(({ source }) => source)),
    citationsColumn,
    licenceColumn(context),
  ]);
}

/** Themes with how many articles they have. */
export function themesTable(library: Library, context: ExportContext): Table {
  const about = { name: 'themes', title: '主题', description: '每行一个主题，是本站统一使用的主题词。' };
  return fillTable<Theme>(about, library.themes, [
    idColumn,
    text('name', '名称', '主题词', ({ name }) => name, { required: true }),
    urlColumn(context),
    list('aliases', '别名', '人们用的其他说法', ({ aliases }) => aliases),
    text('scope', '范围', '什么归在这里，什么不归', ({ summary }) => summary, { required: true }),
    integer('order', '次序', '在列表里的位置', ({ order }) => order, { required: true }),
    integer('article_count', '案例篇数', '属于它的案例', (theme) => library.articlesOf(theme).length, {
      required: true,
    }),
    sourceIdsColumn((theme) => library.articlesOf(theme).map(({ source }) => source.source)),
    licenceColumn(context),
  ]);
}
