import { z } from 'astro/zod';
import { line, listOf, oneOf, partialDate, webAddress } from './fields.ts';
import { sourceStatuses, sourceTypes } from './vocabularies.ts';

/** 出处: the publication an article was written from. What is not known is left out. */
export const sourceSchema = z.strictObject({
  title: line.meta({ title: '题名', description: '原文的标题，照录' }),
  type: oneOf(sourceTypes).meta({ title: '类别' }),
  /** After the dash of the headline. */
  subtitle: line.optional().meta({ title: '副题', description: '标题下面或破折号后面的' }),
  /** Newspaper, journal or site. */
  publication: line.optional().meta({ title: '报刊', description: '登在哪份报刊或哪个网站；不知道的空着' }),
  /** The column it appeared in. */
  column: line.optional().meta({ title: '栏目', description: '登在哪个栏目' }),
  authors: listOf(line).meta({ title: '作者', description: '照原文署名，次序不变' }),
  /** What the names did, where they did not write: 整理, 图片. */
  authorNote: line
    .optional()
    .meta({ title: '作者说明', description: '关于署名要知道的，例如“整理”“没有写明分工”' }),
  date: partialDate
    .optional()
    .meta({ title: '日期', description: '见报的日期，知道多少写多少：2021、2021-11、2021-11-30' }),
  /** True where the date is only implied by the text. */
  dateInferred: z
    .boolean()
    .default(false)
    .meta({ title: '日期为推断', description: 'true 表示日期是据文中内容推断的，原文没有明写' }),
  /** Page of a newspaper, pages of a journal. */
  page: line.optional().meta({ title: '版面', description: '报纸的第几版，期刊的第几页' }),
  address: webAddress.optional().meta({ title: '原文网址', description: '在网上能读到原文的地方' }),
  rights: line.optional().meta({ title: '版权', description: '原文的版权归谁' }),
  status: z
    .enum(sourceStatuses)
    .meta({ title: '核对状态', description: '与原刊核对过的是“已核”，还没有的是“待核”' }),
  /** What a reader should know of the text: 版面扫描，断行错乱. */
  note: line
    .optional()
    .meta({ title: '说明', description: '所据文字有什么要知道的，例如版面扫描、断行错乱' }),
});

export type SourceData = z.infer<typeof sourceSchema>;
