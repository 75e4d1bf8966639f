import { z } from 'astro/zod';
import { aspectId, line, listOf, ref } from './fields.ts';

/** 问题: what troubles a teacher or a parent, in their words. */
export const problemSchema = z.strictObject({
  name: line.meta({ title: '名称', description: '读者看到的名称' }),
  aliases: listOf(line).meta({ title: '别名', description: '人们也用的其他说法' }),
  /** The question behind it, as a teacher or a parent would ask it. */
  question: line.meta({ title: '问法', description: '老师或家长会怎样问' }),
  /** Where answers are looked for. */
  themes: listOf(ref('theme')).meta({ title: '主题' }),
  /** Questions whose answers help with it, the most telling first: `homework/amount`. */
  aspects: listOf(aspectId).meta({
    title: '方面',
    description: '哪些方面的做法能回应这个问题，最要紧的在前，写“主题编号/方面编号”，例如 homework/amount',
  }),
  /** Place in lists, from 1. */
  order: z.int().positive().meta({ title: '次序', description: '在列表里排第几，从 1 起' }),
});

export type ProblemData = z.infer<typeof problemSchema>;
