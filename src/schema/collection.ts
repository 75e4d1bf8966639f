import { z } from 'astro/zod';
import { line, listOf, ref } from './fields.ts';

const reason = line.meta({ title: '为什么', description: '一句话：为什么放在这里，老师看它什么' });

/** 专题: articles and practices that an editor has put together, to be read in a row. */
export const collectionSchema = z.strictObject({
  name: line.meta({ title: '名称' }),
  aliases: listOf(line).meta({ title: '别名', description: '人们也用的其他说法' }),
  /** Under its name in lists, one sentence. */
  summary: line.meta({ title: '导语', description: '一句话：读完能知道什么' }),
  /** Paragraphs above the list; facts only from the articles it names. */
  introduction: z
    .array(line)
    .default([])
    .meta({ title: '引言', description: '一条一段；只写所列案例里有的事实' }),
  articles: z
    .array(z.strictObject({ id: ref('article'), reason }))
    .default([])
    .meta({ title: '案例' }),
  practices: z
    .array(z.strictObject({ id: ref('practice'), reason }))
    .default([])
    .meta({ title: '做法' }),
});
