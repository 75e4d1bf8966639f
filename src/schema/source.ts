import { z } from 'astro/zod';
import { line, listOf, oneOf, partialDate, webAddress } from './fields.ts';
import { sourceStatuses, sourceTypes } from './vocabularies.ts';

/** 出处: the publication an article was written from. What is not known is left out. */
export const sourceSchema = z.strictObject({
  title: line.meta({ title: '题名' }),
  type: oneOf(sourceTypes).meta({ title: '类别' }),
  /** After the dash of the headline. */
  subtitle: line.optional().meta({ title: '副题' }),
  /** Newspaper, journal or site. */
  publication: line.optional().meta({ title: '报刊' }),
  /** The column it appeared in. */
  column: line.optional().meta({ title: '栏目' }),
  authors: listOf(line).meta({ title: '作者' }),
  /** What the names did, where they did not write: 整理, 图片. */
  authorNote: line.optional().meta({ title: '作者说明' }),
  date: partialDate
    .optional()
    .meta({ title: '日期', description: '知道多少写多少：2021、2021-11、2021-11-30' }),
  /** True where the date is only implied by the text. */
  dateInferred: z.boolean().default(false).meta({ title: '日期为推断' }),
  /** Page of a newspaper, pages of a journal. */
  page: line.optional().meta({ title: '版面' }),
  address: webAddress.optional().meta({ title: '网址' }),
  rights: line.optional().meta({ title: '版权' }),
  status: z.enum(sourceStatuses).meta({ title: '核对状态', description: '与原刊核对过写 已核，否则写 待核' }),
  /** What a reader should know of the text: 版面扫描，断行错乱. */
  note: line.optional().meta({ title: '说明' }),
});

export type SourceData = z.infer<typeof sourceSchema>;
