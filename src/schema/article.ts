import { z } from 'astro/zod';
import { citation, day, line, listOf, oneOf, owner, period, ref, silentOn, stage } from './fields.ts';
import {
  articleGaps,
  articleLevels,
  articleStatuses,
  explain,
  metricGaps,
  qualifiers,
} from './vocabularies.ts';

/** One observation of an indicator: 数据. Either a number with its unit, or a statement in words that stands in its row. */
export const metric = z
  .strictObject({
    /** What is measured; the indicator's file name. */
    indicator: ref('indicator').meta({ title: '指标' }),
    /** The number, in the unit below: 98.3 for 98.3%, 50000 for 5万余封. */
    value: z.number({ error: '写数字，不带单位和逗号，例如 98.3' }).optional().meta({
      title: '数值',
      description:
        '只有数字，单位另列：98.3 是 98.3%；“逾”“约”在“程度”一项；原文只有文字的不写数值，写 statement',
    }),
    /** What the source says in words instead of a number: 全覆盖. It is never given one. */
    statement: line
      .optional()
      .meta({ title: '文字说法', description: '原文只用文字说的，例如“全覆盖”；没有数值，也不折算成数字' }),
    /** The number before, where the source tells a change: 91 for 91 家 → 11 家. */
    before: z
      .number({ error: '写数字，不带单位和逗号' })
      .optional()
      .meta({ title: '变化前的数值', description: '原文讲到变化的：91 家减到 11 家，这里是 91' }),
    /** The indicator's unit, repeated so that a slip shows: 个, 门, %, 元. */
    unit: line.optional().meta({ title: '单位', description: '数值的单位；只有文字说法的没有' }),
    /** Left out for an exact figure. */
    qualifier: oneOf(qualifiers)
      .default('exact')
      .meta({
        title: '程度',
        description: `${explain(qualifiers)}；“逾70%”的数值是 70，程度是 over；文字说法没有`,
      }),
    period: period.optional().meta({ title: '时间' }),
    /** Of what part, where it is not the whole: 全市范围内. What the indicator's base says already is not repeated. */
    scope: line
      .optional()
      .meta({ title: '范围', description: '只是统计对象的一部分时，是哪一部分，例如“全市范围内”' }),
    /** A part that figures of one indicator are given for: 学段 小学, 等级 一等奖. */
    breakdown: z.record(line, line).optional().meta({
      title: '分项',
      description: '同一指标按学段、等级等分别统计的，这一条是哪一份，例如 学段: 小学',
    }),
    /** Who the figure is said of. */
    of: owner.meta({ title: '说的是谁', description: '这个数字说的是哪个地区或哪所学校' }),
    /**
     * The practice that is measured, one of the article's: how much of it there is, whom it reaches, what it consists of, in
     * the source's own words. A result that may have other causes, or a figure that only stands near it, is not the practice's.
     */
    practice: ref('practice').optional().meta({
      title: '这条数据所说的做法',
      description:
        '原文明说这个数字就是某一做法的规模、范围或构成，例如“建立27个学科中心组”；成效和邻近的数字不算',
    }),
    /** What the source leaves open: when, or of whom and how it was reckoned. */
    silent: silentOn(metricGaps),
    /** Where in the article's source it stands. */
    locator: line.meta({ title: '位置', description: '在出处里的哪一部分，例如“谢家湾学校一栏”' }),
    /** A few words of the source, where the wording matters. */
    quote: line.optional().meta({ title: '原文用语', description: '措辞要紧时照录的几个字' }),
  })
  .refine(({ value, statement }) => (value === undefined) !== (statement === undefined), {
    error: '数值（value）和文字（statement）写一样，只写一样',
    path: ['value'],
  })
  .refine(({ value, unit }) => value === undefined || unit !== undefined, {
    error: '有数值就要写单位',
    path: ['unit'],
  })
  .refine(({ value, before }) => before === undefined || value !== undefined, {
    error: '有变化后的数值才写变化前的',
    path: ['before'],
  });

export type Metric = z.infer<typeof metric>;

/** A picture that lies beside the article's file. */
export const image = z.strictObject({
  /** File name, relative to the article: ./picture.jpg */
  file: line.meta({ title: '文件', description: '图片与文章放在同一文件夹，写作 ./picture.jpg' }),
  /** What can be seen, for readers who cannot see it. */
  alt: line.meta({ title: '替代文字', description: '用一句话说明图中有什么' }),
  /** Who made it or holds the rights. */
  credit: line.meta({ title: '图片来源' }),
  /** Printed under the picture. */
  caption: line.optional().meta({ title: '图注' }),
  /** How those who can be recognised agreed, where there are pupils in it (个人信息保护法 31: under fourteen a guardian does). Printed. */
  consent: line.optional().meta({
    title: '肖像同意',
    description: '图中有学生的，写监护人怎样同意的，例如“监护人书面同意”；会印在图注后面',
  }),
});

export type ArticleImage = z.infer<typeof image>;

/** 案例: one place's or one school's account. The body is Markdown, see `content/check/sections.ts`. */
export const articleSchema = z.strictObject({
  /** Headline in our own words. */
  title: line
    .max(60, { error: '标题请控制在 60 字以内' })
    .meta({ title: '标题', description: '编写组拟的标题，不是原文的' }),
  /** Whether it tells of a region's or a school's work. */
  level: oneOf(articleLevels).meta({ title: '类别' }),
  /** The region it belongs to: the smallest one that holds all of it. */
  region: ref('region').meta({ title: '地区' }),
  /** Schools it tells of; the first is the one it is about when level is school. */
  schools: listOf(ref('school')).meta({ title: '学校' }),
  /** Schools and institutions elsewhere that it names: a partner, a neighbour. */
  partners: listOf(ref('school')).meta({
    title: '提到的外地单位',
    description: '不在本案例地区之内的学校或机构',
  }),
  /** Stages it concerns; empty where the source does not say. */
  stage: listOf(stage).meta({ title: '学段' }),
  /** Controlled subject headings, the most important first. */
  themes: listOf(ref('theme'))
    .refine((values) => values.length > 0, { error: '至少写一个主题' })
    .meta({ title: '主题' }),
  /** Which worries of teachers and parents it answers. */
  problems: listOf(ref('problem')).meta({ title: '问题' }),
  /** Practices it describes. */
  practices: listOf(ref('practice')).meta({ title: '做法' }),
  /** The publication it was written from. */
  source: citation.meta({ title: '出处' }),
  /** When the work told of took place. */
  period: period.optional().meta({ title: '时间' }),
  /** What the source leaves open: fields, and aspects of its themes as `homework/publicity`. */
  silent: listOf(
    z.string().regex(/^[a-z-]+(?:\/[a-z0-9-]+)?$/, {
      error: '写字段名，或“主题/方面”的编号，例如 homework/publicity',
    }),
  ).meta({
    title: '原文没有讲到',
    description: `原文确实没有讲到的项目：${explain(articleGaps)}；以及方面，写“主题编号/方面编号”。空着又不在其中的，只是还没有整理`,
  }),
  /** For a reader in a hurry, from the source only. */
  brief: z
    .strictObject({
      did: line.meta({ title: '做了什么', description: '三句话之一，只据出处' }),
      /** People, time, money, permissions. */
      needs: line.optional().meta({ title: '需要什么', description: '人、时间、钱、许可，只据出处' }),
      /** Figures, or that the source gives none. */
      results: line
        .optional()
        .meta({ title: '结果如何', description: '有数字的是数字；原文只有文字的，说明没有数字' }),
    })
    .meta({ title: '三句话', description: '给没有时间的读者：做了什么、需要什么、结果如何，各一句' }),
  /** What a teacher learns from it, 60 to 120 characters, spaces not counted. */
  summary: line
    .refine(
      (text) => {
        const length = Array.from(text.replace(/\s/g, '')).length;
        return length >= 60 && length <= 120;
      },
      { error: '摘要应有 60 到 120 字（不计空格）' },
    )
    .meta({ title: '摘要', description: '老师能从中知道什么，60 到 120 字' }),
  metrics: z.array(metric).default([]).meta({ title: '数据', table: false }),
  images: z.array(image).default([]).meta({ title: '图片', table: false }),
  /** Drafts are checked but not published. */
  status: oneOf(articleStatuses).meta({ title: '状态', table: false }),
  /** When this file was last edited in substance. */
  updated: day.meta({ title: '更新日期', description: '编写组上次修改内容的日期，不是事情发生的日期' }),
});

export type ArticleData = z.infer<typeof articleSchema>;
