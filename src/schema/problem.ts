import { z } from 'astro/zod';
import { line, listOf, ref } from './fields.ts';

/** 问题: what troubles a teacher or a parent, in their words. */
export const problemSchema = z.strictObject({
  name: line.meta({ title: '名称' }),
  aliases: listOf(line).meta({ title: '别名' }),
  /** The question behind it, as a teacher or a parent would ask it. */
  question: line.meta({ title: '问法' }),
  /** Where answers are looked for. */
  themes: listOf(ref('theme')).meta({ title: '主题' }),
  /** Place in lists, from 1. */
  order: z.int().positive().meta({ title: '次序' }),
});

export type ProblemData = z.infer<typeof problemSchema>;
