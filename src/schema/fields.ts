/** Field types that several entities share. Labels and messages are Chinese: editors read them. */
import { z } from 'astro/zod';

/** Collections of the casebook; each is a folder of `content/`, one file an entity. */
export const collections = [
  'articles',
  'regions',
  'schools',
  'practices',
  'homonyms',
  'themes',
  'problems',
  'indicators',
  'sources',
] as const;

export type Collection = (typeof collections)[number];

/** What an id (= file name = last part of the address) looks like. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text of one line: not empty, no white space at either end. */
export const line = z
  .string()
  .min(1, { error: '不能为空；没有内容就删去这一行' })
  .regex(/^\S(?:.*\S)?$/s, { error: '开头或结尾有多余的空格，请删去' });

/** The id of an entity of another collection. Whether it exists is a rule of `library/checks.ts`. */
export const id = z.string().regex(idPattern, {
  error: 'id 只用小写字母、数字和连字符，例如 jiulongpo',
});

/** A list that may be left out and never repeats itself. */
export function listOf<T extends z.ZodType<string>>(item: T) {
  return z
    .array(item)
    .refine((values) => new Set(values).size === values.length, { error: '列表里有重复的值' })
    .default([]);
}

/** A calendar day, `2026-03-01`; YAML readers that make a Date of it are understood too. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: '日期写作 2026-03-01' }),
);

/** A year, a month or a day as far as it is known: `2021`, `2021-11`, `2021-11-30` (ISO 8601). */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    error: '日期写作 2021、2021-11 或 2021-11-30，知道多少写多少',
  }),
);

/** School stages a text can speak of. 双减 concerns compulsory education; 学前 comes in by 幼小衔接. */
export const stage = z.enum(['preschool', 'primary', 'middle']).meta({
  title: '学段',
  description: 'preschool 学前，primary 小学，middle 中学；原文没有说明就不写',
});

export type Stage = z.infer<typeof stage>;

/** Who a fact is said of or belongs to: a region or a school, exactly one of them. */
export const owner = z.union([z.strictObject({ region: id }), z.strictObject({ school: id })], {
  error: '写 region: 地区id 或 school: 学校id，二者取一',
});

export type Owner = z.infer<typeof owner>;

/** The place in a source where something is said: a page, a column, a heading. */
export const citation = z.strictObject({
  id: id.meta({ title: '出处', description: 'content/sources/ 里的文件名，不带 .yaml' }),
  locator: line.meta({ title: '位置', description: '在出处里的哪一部分，例如“谢家湾学校一栏”' }),
});

export type Citation = z.infer<typeof citation>;
