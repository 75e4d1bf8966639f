import { z } from 'astro/zod';
import { line, listOf } from './fields.ts';

/** 主题: a controlled subject heading (skos:Concept). */
export const themeSchema = z.strictObject({
  name: line.meta({ title: '名称' }),
  /** Other words people use for it: 课后延时服务. */
  aliases: listOf(line).meta({ title: '别名' }),
  /** What belongs under it, and what does not (skos:scopeNote). */
  summary: line.meta({ title: '范围' }),
  /** Place in lists, from 1. */
  order: z.int().positive().meta({ title: '次序' }),
});

export type ThemeData = z.infer<typeof themeSchema>;
