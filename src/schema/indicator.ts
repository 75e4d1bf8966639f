import { z } from 'astro/zod';
import { line, listOf, oneOf, ref } from './fields.ts';
import { directions, indicatorTypes } from './vocabularies.ts';

/** 指标: what a figure measures. */
export const indicatorSchema = z.strictObject({
  name: line.meta({ title: '名称', description: '读者看到的名称' }),
  aliases: listOf(line).meta({ title: '别名', description: '其他说法' }),
  /** What exactly is counted or divided by what. */
  definition: line.meta({ title: '定义', description: '数的是什么，或者什么占什么的多少' }),
  /** Unit of the value as printed after the number: %, 个, 门, 元. */
  unit: line.meta({ title: '单位', description: '写在数值后面的：%、个、门、元' }),
  /** Of whom or what: 全区义务教育学校. Left out where no source says it. */
  base: line.optional().meta({ title: '统计对象', description: '统计的是哪些人或单位；原文没有说明的空着' }),
  type: oneOf(indicatorTypes).meta({ title: '类别' }),
  /** Whether more is better. Neutral where it cannot be said. */
  direction: oneOf(directions).meta({ title: '多好还是少好' }),
  themes: listOf(ref('theme')).meta({ title: '主题' }),
  /** Indicators that look alike but measure something else, with the reason. */
  notComparableWith: z
    .array(
      z.strictObject({
        id: ref('indicator'),
        reason: line.meta({ title: '理由', description: '量的有什么不同' }),
      }),
    )
    .default([])
    .meta({ title: '不可比的指标' }),
});

export type IndicatorData = z.infer<typeof indicatorSchema>;
