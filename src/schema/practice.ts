import { z } from 'astro/zod';
import { citation, line, listOf, oneOf, owner, ref } from './fields.ts';
import { type Dimension, dimensions, practiceTypes } from './vocabularies.ts';

const dimensionFields = Object.fromEntries(
  Object.entries(dimensions).map(([id, title]) => [id, line.optional().meta({ title })]),
) as Record<Dimension, ReturnType<typeof line.optional>>;

/** 做法: a named way of doing things. */
export const practiceSchema = z.strictObject({
  /** As the source writes it, without quotation marks: 五个一点, “5+2” is 5+2. */
  name: line.meta({ title: '名称' }),
  aliases: listOf(line).meta({ title: '别名' }),
  type: oneOf(practiceTypes).meta({ title: '种类' }),
  /** Who it belongs to; left out where it is national or shared by many. */
  owner: owner.optional().meta({ title: '所属' }),
  /** What it is, one or two sentences. */
  summary: line.meta({ title: '是什么' }),
  themes: listOf(ref('theme'))
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
    .meta({ title: '组成', description: '口号拆开来是什么，每项写作“部分：内容”' }),
  /** A dimension the source does not speak of is left out. */
  dimensions: z.strictObject(dimensionFields).prefault({}).meta({ title: '各方面' }),
  /** What the source does not say, so that nobody guesses. */
  unstated: listOf(line).meta({ title: '原文未说明' }),
  /** The practice this one is part of or a variant of (skos:broader). */
  broader: ref('practice').optional().meta({ title: '上位做法' }),
  /** Practices worth looking at beside it (skos:related). */
  related: listOf(ref('practice')).meta({ title: '相关做法' }),
  sources: z.array(citation).min(1, { error: '至少写一个出处' }).meta({ title: '出处' }),
});

export type PracticeData = z.infer<typeof practiceSchema>;
