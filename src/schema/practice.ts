import { z } from 'astro/zod';
import { citation, line, listOf, owner, ref, silentOn } from './fields.ts';
import { type Dimension, dimensions } from './vocabularies.ts';

/** What each dimension tells. */
const descriptions: Readonly<Record<Dimension, string>> = {
  audience: '为谁做，哪些人参加',
  time: '什么时候做，做多久，多久一次',
  content: '具体做什么',
  staff: '谁来做，从哪里来',
  assessment: '怎样检查和评价',
  support: '经费、场地、制度等怎样保障',
  results: '原文说这种做法带来了什么',
};

const dimensionFields = Object.fromEntries(
  (Object.keys(dimensions) as Dimension[]).map((id) => [
    id,
    line.optional().meta({ title: dimensions[id], description: descriptions[id] }),
  ]),
) as Record<Dimension, ReturnType<typeof line.optional>>;

/** 做法: a named way of doing things. */
export const practiceSchema = z.strictObject({
  /** As the source writes it, without quotation marks: 五个一点, “5+2” is 5+2. */
  name: line.meta({ title: '名称', description: '照原文的写法，不带引号' }),
  aliases: listOf(line).meta({ title: '别名', description: '其他写法和简称' }),
  /** True where no source writes the name: it is ours. */
  coined: z
    .boolean()
    .default(false)
    .meta({ title: '本库拟名', description: 'true 表示名称是编写组起的，原文没有这样写' }),
  /** Who it belongs to; left out where it is national or shared by many. */
  owner: owner
    .optional()
    .meta({ title: '属于谁', description: '哪个地区或哪所学校的做法；全国或多处共有的空着' }),
  /** What it is, one or two sentences. Empty of a stub, which is a name only and on the editor's list. */
  summary: line.default('').meta({ title: '是什么', description: '一两句话说清' }),
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
  /** Dimensions the source does not speak of. */
  silent: silentOn(dimensions),
  /** What a teacher would ask and the source does not answer. */
  unstated: listOf(line).meta({ title: '没有回答的问题', description: '老师会问、原文没有回答的，最多三个' }),
  /** The practice this one is part of or a variant of (skos:broader). */
  broader: ref('practice')
    .optional()
    .meta({ title: '上位做法', description: '这种做法是它的一部分，或是它的一种' }),
  /** Practices worth looking at beside it (skos:related), and why. */
  related: z
    .array(
      z.strictObject({
        id: ref('practice'),
        reason: line.meta({ title: '理由', description: '一句话，老师看得懂，例如“同样先管作业总量”' }),
      }),
    )
    .default([])
    .meta({ title: '相关做法' }),
  sources: z.array(citation).default([]).meta({ title: '出处' }),
});

export type PracticeData = z.infer<typeof practiceSchema>;
