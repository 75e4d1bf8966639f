/** Field types that several kinds share. Labels and messages are Chinese: editors read them. */
import { z } from 'astro/zod';
import { type Kind, kinds } from './kinds.ts';
import { explain, stages } from './vocabularies.ts';

/** What an id (= file name = last part of the address) looks like. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Text of one line: not empty, no white space at either end. A line break would start a new record in a citation file, a control
 * character (or half a surrogate pair) makes a feed that no reader opens (XML 1.0, 2.2).
 */
export const line = z
  .string()
  .min(1, { error: '不能为空；没有内容就删去这一行' })
  .regex(/^\S(?:.*\S)?$/s, { error: '开头或结尾有多余的空格或换行，请删去' })
  .refine((text) => !/[\n\r\u2028\u2029]/.test(text.trim()), { error: '写成一行，中间不换行' })
  .refine((text) => !/(?![\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text), {
    error: '有看不见的控制字符，删去重新输入',
  });

declare const names: unique symbol;

/** The id of a thing of a kind. */
export type Ref<K extends Kind> = string & { readonly [names]: K };

/**
 * A field that names a thing by its id. The kind stands in the field's metadata (`ref`), where `references.ts` finds it:
 * checks, the library's links and the foreign keys of the open data all walk the schema.
 */
export function ref<K extends Kind>(kind: K): z.ZodType<Ref<K>, string> {
  return z
    .string()
    .regex(idPattern, { error: 'id 只用小写字母、数字和连字符，例如 zuoye-chaoshi' })
    .meta({ title: kinds[kind].label, ref: kind }) as unknown as z.ZodType<Ref<K>, string>;
}

/** A list that may be left out and never repeats itself. */
export function listOf<T extends z.ZodType<string>>(item: T) {
  return z
    .array(item)
    .refine((values) => new Set(values).size === values.length, {
      error: ({ input }) => `列表里重复写了 ${repeated(input as string[]).join('、')}`,
    })
    .default([]);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** A value of a vocabulary, its names as the description. */
export function oneOf<const V extends Readonly<Record<string, string>>>(vocabulary: V) {
  return z
    .enum(Object.keys(vocabulary) as (keyof V & string)[])
    .meta({ description: explain(vocabulary), names: vocabulary });
}

/** A calendar day, `2026-03-01`; YAML readers that make a Date of it are understood too. */
export const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({ error: '日期写作 2026-03-01' }),
  )
  .meta({ date: true });

/** A year, a month or a day as far as it is known: `2021`, `2021-11`, `2021-11-30` (ISO 8601). */
export const partialDate = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
        error: '日期写作 2021、2021-11 或 2021-11-30，知道多少写多少',
      })
      .refine((date) => date.length < 10 || isDay(date), { error: '日历上没有这一天' }),
  )
  .meta({ date: true, pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` });

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** When something was so: the source's words, and the days they mean as far as that is known. */
export const period = z
  .strictObject({
    /** In the source's words: 2021年秋季学期, 今年9至10月. */
    label: line.meta({ title: '说法', description: '原文怎么说就怎么写：2021年秋季学期、今年9至10月' }),
    /** Left out where the words do not tell and nothing can be inferred soundly: 目前. */
    start: partialDate
      .optional()
      .meta({ title: '开始', description: '知道多少写多少：2021、2021-09、2021-09-01；看不出来的空着' }),
    end: partialDate
      .optional()
      .meta({ title: '结束', description: '写法同“开始”；没有结束或看不出来的空着' }),
    /** True where the source only implies the dates. */
    inferred: z
      .boolean()
      .default(false)
      .meta({ title: '起止为推断', description: 'true 表示开始和结束是据文中内容推断的，原文没有明写' }),
  })
  // 2021-09 to 2021: as far as both are known.
  .refine(({ start, end }) => !start || !end || end.slice(0, start.length) >= start.slice(0, end.length), {
    error: '早于 start；没有结束就删去这一行',
    path: ['end'],
  });

export type Period = z.infer<typeof period>;

/**
 * Fields that the source says nothing to. A field that is neither filled in nor named here is not filled in yet: nothing is
 * shown of it, and it stands on the editor's list.
 */
export function silentOn<const V extends Readonly<Record<string, string>>>(fields: V) {
  return listOf(oneOf(fields)).meta({
    title: '原文没有讲到',
    description: `原文确实没有讲到的项目：${explain(fields)}。空着又不在其中的，只是还没有整理`,
  });
}

/** An aspect of a theme: `homework/publicity`. Whether there is such a one is a rule of `content/check/gaps.ts`. */
export const aspectId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: '写作 主题编号/方面编号，例如 homework/publicity' })
  .meta({ aspect: true });

/** An address on the web. Others (`javascript:`, `data:`, `file:` …) would run or leak when a reader follows them. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: '写完整网址，以 https:// 或 http:// 开头', abort: true })
  // What a URL parser takes all the same: `https:host`, `https:\\host`, a line break within.
  .regex(/^https?:\/\/[^\s\p{Cc}\\]+$/iu, {
    error: '网址以 https:// 或 http:// 开头，没有空格、换行和反斜杠',
    abort: true,
  });

export const stage = oneOf(stages).meta({ title: '学段' });

export type Stage = z.infer<typeof stage>;

declare const holds: unique symbol;

/** Who a fact is said of or belongs to, by id: exactly one of them. */
export type Owner = ({ region: Ref<'region'> } | { school: Ref<'school'> }) & { readonly [holds]: true };

/** Who a fact is said of or belongs to: a region or a school. */
export const owner = z
  .union([z.strictObject({ region: ref('region') }), z.strictObject({ school: ref('school') })], {
    error: '写 region: 地区id 或 school: 学校id，二者取一',
  })
  .meta({ holder: true }) as unknown as z.ZodType<Owner, { region: string } | { school: string }>;

/** The place in a source where something is said: a page, a column, a heading. */
export const citation = z.strictObject({
  id: ref('source').meta({ title: '出处' }),
  locator: line.meta({ title: '位置', description: '在出处里的哪一部分，例如“谢家湾学校一栏”' }),
});
