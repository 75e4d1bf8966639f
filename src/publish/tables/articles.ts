import type { Article, Source } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { articleLevels, stages } from '../../schema/vocabularies.ts';
import { printGbt7714 } from '../cite/gbt7714.ts';
import { referToSource } from '../cite/reference.ts';
import { day, flag, integer, list, partialDatePattern, text } from './columns.ts';
import {
  type ExportContext,
  fillTable,
  idColumn,
  idsOf,
  licenceColumn,
  namesOf,
  type Table,
  themeColumns,
  urlColumn,
} from './table.ts';

/** Published articles, without their bodies. */
export function articlesTable({ articles }: Library, context: ExportContext): Table {
  const about = { name: 'articles', title: '案例', description: '每行一篇已发布的案例；正文见网页。' };
  return fillTable<Article>(about, articles, [
    idColumn,
    text('title', '标题', '案例标题', ({ title }) => title, { required: true }),
    urlColumn(context),
    text('level', '层级', 'region 地区经验，school 学校经验', ({ level }) => level, {
      required: true,
      enum: Object.keys(articleLevels),
    }),
    text('region_id', '地区编号', '见 regions 表', ({ region }) => region.id, {
      required: true,
      references: 'regions',
    }),
    text('region_name', '地区', '地区名称', ({ region }) => region.name, { required: true }),
    list('school_ids', '学校编号', '讲到的学校，见 schools 表', ({ schools }) => idsOf(schools), {
      references: 'schools',
    }),
    list('school_names', '学校', '次序与学校编号相同', ({ schools }) => namesOf(schools)),
    list('stages', '学段', '原文没有说明的为空', ({ stage }) => stage.map((one) => stages[one])),
    ...themeColumns,
    list('practice_ids', '做法编号', '用到的做法，见 practices 表', ({ practices }) => idsOf(practices), {
      references: 'practices',
    }),
    list('practice_names', '做法', '次序与做法编号相同', ({ practices }) => namesOf(practices)),
    text('period', '时间', '所说的事发生在什么时候', ({ period }) => period?.label),
    text('period_start', '起始', '写到知道的程度：年、年-月或年-月-日', ({ period }) => period?.start, {
      pattern: partialDatePattern,
    }),
    text('period_end', '结束', '写法同起始', ({ period }) => period?.end, { pattern: partialDatePattern }),
    flag('period_inferred', '时间为推断', 'true 表示时间据文中内容推断', ({ period }) => period?.inferred),
    text('summary', '摘要', '60 到 120 字', ({ summary }) => summary, { required: true }),
    integer('metric_count', '数据条数', '本篇有几条数据，见 metrics 表', ({ metrics }) => metrics.length),
    day('updated', '更新日期', '最近一次改动内容的日期', ({ updated }) => updated, { required: true }),
    text('source_id', '出处编号', '见 sources 表', ({ source }) => source.source.id, {
      required: true,
      references: 'sources',
    }),
    text('source_title', '出处', '出处的题名', ({ source }) => source.source.title, { required: true }),
    text('locator', '位置', '在出处里的哪一部分', ({ source }) => source.locator, { required: true }),
    licenceColumn(context),
  ]);
}

/** Publications, those no article is written from included. */
export function sourcesTable({ sources }: Library, context: ExportContext): Table {
  const about = {
    name: 'sources',
    title: '出处',
    description: '每行一件出版物。案例据它改写，其他各表的出处编号都指向这里。',
  };
  return fillTable<Source>(about, sources, [
    idColumn,
    text('title', '题名', '照录原文', ({ title }) => title, { required: true }),
    text('subtitle', '副题', '题名破折号之后的部分', ({ subtitle }) => subtitle),
    urlColumn(context),
    text('publication', '报刊', '不知道的为空', ({ publication }) => publication),
    text('column', '栏目', '不知道的为空', ({ column }) => column),
    list('authors', '作者', '照录署名', ({ authors }) => authors),
    text('author_note', '作者说明', '署名者做了什么', ({ authorNote }) => authorNote),
    text('date', '日期', '写到知道的程度：年、年-月或年-月-日', ({ date }) => date, {
      pattern: partialDatePattern,
    }),
    flag('date_inferred', '日期为推断', 'true 表示日期据文中内容推断', (source) =>
      source.date === undefined ? undefined : source.dateInferred,
    ),
    text('page', '版面', '报纸的版次', ({ page }) => page),
    text('address', '原文网址', '不知道的为空', ({ address }) => address),
    text('status', '核对状态', '是否与原刊核对过', ({ status }) => status, {
      required: true,
      enum: ['待核', '已核'],
    }),
    text('note', '说明', '读者应当知道的情况', ({ note }) => note),
    text('rights', '版权', '原出版物的版权声明', ({ rights }) => rights),
    text(
      'citation',
      '引文',
      '按 GB/T 7714—2025 著录',
      (source) => printGbt7714(referToSource(source), '2025'),
      {
        required: true,
      },
    ),
    licenceColumn(context),
  ]);
}
