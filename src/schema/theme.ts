import { z } from 'astro/zod';
import { idPattern, line, listOf } from './fields.ts';

/** A fixed question of a theme. Passages of articles answer it by carrying its name as their label. */
export const aspect = z.strictObject({
  /** Unique in its theme; part of addresses and of the open data. */
  id: z
    .string()
    .regex(idPattern, { error: 'id 只用小写字母、数字和连字符，例如 publicity' })
    .meta({ title: '编号' }),
  /** What passages are labelled with: 公示. */
  name: line.meta({ title: '名称', description: '案例里写在小标题或段首的名称，例如“公示”' }),
  /** Other labels that mean the same. */
  aliases: listOf(line).meta({ title: '别名' }),
  /** The question in a teacher's words. */
  question: line.meta({
    title: '问法',
    description: '老师会怎样问，例如“作业布置了什么，怎样让家长看得见？”',
  }),
});

export type AspectData = z.infer<typeof aspect>;

/** 主题: a controlled subject heading (skos:Concept). */
export const themeSchema = z.strictObject({
  name: line.meta({ title: '名称', description: '读者看到的名称' }),
  /** Other words people use for it: 课后延时服务. */
  aliases: listOf(line).meta({ title: '别名', description: '人们也用的其他说法' }),
  /** What belongs under it, and what does not (skos:scopeNote). */
  summary: line.meta({ title: '范围', description: '什么归在这个主题下，什么不归' }),
  /** Place in lists, from 1. */
  order: z.int().positive().meta({ title: '次序', description: '在列表里排第几，从 1 起' }),
  /** What is asked about it; the rows it is compared on, in this order. */
  aspects: z
    .array(aspect)
    .default([])
    .meta({ title: '方面', table: false, description: '这个主题固定要问的几个问题，五到八个' }),
});

export type ThemeData = z.infer<typeof themeSchema>;
