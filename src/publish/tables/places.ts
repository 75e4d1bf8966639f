import type { Region, School } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { regionLevels, schoolTypes, stages } from '../../schema/vocabularies.ts';
import { integer, list, text } from './columns.ts';
import {
  citationsColumn,
  type ExportContext,
  fillTable,
  idColumn,
  licenceColumn,
  sourceIdsColumn,
  type Table,
  urlColumn,
} from './table.ts';

/** `region 地区，school 学校`: what the values of a column mean. */
function explain(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([value, label]) => `${value} ${label}`)
    .join('，');
}

/** Regions, parents first; counts include the regions below. */
export function regionsTable(library: Library, context: ExportContext): Table {
  const about = { name: 'regions', title: '地区', description: '每行一个地区，上级地区在下级之前。' };
  return fillTable<Region>(about, library.regions, [
    idColumn,
    text('name', '名称', '地区的全称', ({ name }) => name, { required: true }),
    urlColumn(context),
    text('level', '级别', explain(regionLevels), ({ level }) => level, {
      required: true,
      enum: Object.keys(regionLevels),
    }),
    text('parent_id', '上级地区编号', '省、自治区和直辖市为空', ({ parent }) => parent?.id, {
      references: 'regions',
    }),
    text('code', '行政区划代码', 'GB/T 2260 的六位数字；开发区为空', ({ code }) => code, {
      pattern: '\\d{6}',
    }),
    list('aliases', '别名', '人们用的其他名称', ({ aliases }) => aliases),
    text('summary', '简介', '只据出处写', ({ summary }) => summary),
    integer(
      'article_count',
      '案例篇数',
      '下级地区的也算在内',
      (region) => library.articlesOf(region).length,
      {
        required: true,
      },
    ),
    sourceIdsColumn((region) => library.articlesOf(region).map(({ source }) => source.source)),
    licenceColumn(context),
  ]);
}

/** Schools and institutions. */
export function schoolsTable(library: Library, context: ExportContext): Table {
  const about = { name: 'schools', title: '学校', description: '每行一所学校或一个为学校服务的机构。' };
  return fillTable<School>(about, library.schools, [
    idColumn,
    text('name', '名称', '学校名称', ({ name }) => name, { required: true }),
    urlColumn(context),
    text('kind', '类别', explain(schoolTypes), ({ type }) => type, {
      required: true,
      enum: Object.keys(schoolTypes),
    }),
    text('region_id', '地区编号', '所在地区，见 regions 表', ({ region }) => region.id, {
      required: true,
      references: 'regions',
    }),
    text('region_name', '地区', '所在地区的名称', ({ region }) => region.name, { required: true }),
    list('stages', '学段', '校名或出处没有说明的为空', ({ stage }) => stage.map((one) => stages[one])),
    list('aliases', '别名', '简称和旧称', ({ aliases }) => aliases),
    text('summary', '简介', '只据出处写', ({ summary }) => summary, { required: true }),
    integer('article_count', '案例篇数', '讲到它的案例', (school) => library.articlesOf(school).length, {
      required: true,
    }),
    sourceIdsColumn(({ sources }) => sources.map(({ source }) => source)),
    citationsColumn,
    licenceColumn(context),
  ]);
}
