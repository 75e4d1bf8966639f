import { z } from 'astro/zod';
import { citation, id, line, listOf, owner } from './fields.ts';

/** Kinds of practice, in the order the site lists them. */
const practiceKind = z.enum([
  'after-school',
  'homework',
  'curriculum',
  'teaching',
  'governance',
  'research',
  'assessment',
  'family',
  'strategy',
]);

export type PracticeKind = z.infer<typeof practiceKind>;

/** What practices are compared on; a dimension the source does not speak of is left out. */
export const dimensions = z.strictObject({
  audience: line.optional().meta({ title: '对象' }),
  time: line.optional().meta({ title: '时间' }),
  content: line.optional().meta({ title: '内容' }),
  staff: line.optional().meta({ title: '师资' }),
  assessment: line.optional().meta({ title: '评价' }),
  support: line.optional().meta({ title: '保障' }),
  results: line.optional().meta({ title: '成效' }),
});

export type Dimension = keyof z.infer<typeof dimensions>;

/** 做法: a named way of doing things. */
export const practiceSchema = z.strictObject({
  /** As the source writes it, without quotation marks: 五个一点, “5+2” is 5+2. */
  name: line.meta({ title: '名称' }),
  aliases: listOf(line).meta({ title: '别名' }),
  kind: practiceKind.meta({
    title: '种类',
    description:
      'after-school 课后服务模式，homework 作业管理，curriculum 课程体系，teaching 课堂教学，governance 治理机制，research 教研机制，assessment 评价，family 家校协同，strategy 总体方略',
  }),
  /** Who it belongs to; left out where it is national or shared by many. */
  owner: owner.optional().meta({ title: '所属' }),
  /** What it is, one or two sentences. */
  summary: line.meta({ title: '是什么' }),
  themes: listOf(id)
    .refine((values) => values.length > 0, { error: '至少写一个主题' })
    .meta({ title: '主题' }),
  /** The slogan unpacked: what the “一”, the “三” and the “五” are. */
  components: z
    .array(
      z.strictObject({
        /** The part's name: 一种理念, 5. */
        label: line,
        /** What it is. */
        text: line,
      }),
    )
    .default([])
    .meta({ title: '组成' }),
  dimensions: dimensions.prefault({}).meta({ title: '各方面' }),
  /** What the source does not say, so that nobody guesses. */
  unstated: listOf(line).meta({ title: '原文未说明' }),
  /** The practice this one is part of or a variant of (skos:broader). */
  broader: id.optional().meta({ title: '上位做法' }),
  /** Practices worth looking at beside it (skos:related). */
  related: listOf(id).meta({ title: '相关做法' }),
  sources: z.array(citation).min(1, { error: '至少写一个出处' }).meta({ title: '出处' }),
});

export type PracticeData = z.infer<typeof practiceSchema>;
