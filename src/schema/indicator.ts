import { z } from 'astro/zod';
import { line, listOf, oneOf, ref } from './fields.ts';
import { directions, indicatorTypes } from './vocabularies.ts';

/** 指标: what a figure measures. */
export const indicatorSchema = z.strictObject({
  name: line.meta({ title: '名称' }),
  aliases: listOf(line).meta({ title: '别名' }),
  /** What exactly is counted or divided by what. */
  definition: line.meta({ title: '定义' }),
  /** Unit of the value as printed after the number: %, 个, 门, 元. */
  unit: line.meta({ title: '单位' }),
  /** Of whom or what: 全区义务教育学校. Left out where no source says it. */
  base: line.optional().meta({ title: '统计对象', description: '原文没有说明的不写' }),
  type: oneOf(indicatorTypes).meta({ title: '类别' }),
  /** Whether more is better. Neutral where it cannot be said. */
  direction: oneOf(directions).meta({ title: '方向' }),
  themes: listOf(ref('theme')).meta({ title: '主题' }),
  /** Indicators that look alike but measure something else, with the reason. */
  notComparableWith: z
    .array(z.strictObject({ id: ref('indicator'), reason: line.meta({ title: '理由' }) }))
    .default([])
    .meta({ title: '不可比' }),
});

export type IndicatorData = z.infer<typeof indicatorSchema>;
