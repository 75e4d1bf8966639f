/** An article as it stands in the form, made whole enough to be shown. */
import { z } from 'astro/zod';
import { articleSchema, image, metric } from '../../schema/article.ts';
import { parseBySchema } from '../../schema/parse.ts';
import { referenceShape, type Shape } from '../../schema/references.ts';
import { keepYaml } from './keep-yaml.ts';
import type { Draft } from './session.ts';
import { tidy } from './tidy.ts';

/** What cannot be made up: without it there is nothing to show. */
const needed = { region: '地区', themes: '主题', source: '出处' } as const;

export interface SentDraft {
  /** Path of the article as the form knows it; left out of a new one. */
  path?: string | undefined;
  /** Its fields, and its text as `body`. */
  data: Record<string, unknown>;
}

/**
 * Fields that are missing or wrong get a text that says so; what is wrong in a list is left out, and so is what is only being
 * made in the form and will be saved with it.
 *
 * @param known things there are, as `school/jia-yixiao`
 * @returns the draft, or the names of what has to be chosen first
 */
export function draftOf(
  { path, data }: SentDraft,
  known: ReadonlySet<string>,
): Draft | { missing: string[] } {
  const { body = '', ...fields } = data;
  const shape = referenceShape(articleSchema);
  const tidied = withoutUnknown(shape, tidy(articleSchema, fields), known) as Record<string, unknown>;
  const lists = {
    metrics: soundItems(metric, tidied.metrics),
    images: soundItems(image, tidied.images).filter(({ file }) => !String(file).startsWith('blob:')),
  };
  const parsed = parseBySchema(articleSchema, { ...placeholders(tidied), ...lists, status: 'published' });
  const whole = ('data' in parsed ? parsed.data : parsed.sound) as Record<string, unknown>;
  const missing = Object.entries(needed).flatMap(([name, label]) => (whole[name] ? [] : [label]));
  if (missing.length > 0) return { missing };
  const file = path ?? `articles/${whole.region}/preview-of-new.md`;
  return { file, text: `---\n${keepYaml('', whole)}\n---\n\n${String(body)}\n` };
}

function withoutUnknown(shape: Shape | undefined, value: unknown, known: ReadonlySet<string>): unknown {
  if (!shape || value === undefined) return value;
  if (shape.type === 'ref') return known.has(`${shape.to}/${value}`) ? value : undefined;
  if (shape.type === 'list') {
    const items = Array.isArray(value) ? value : [];
    return items.map((item) => withoutUnknown(shape.of, item, known)).filter((item) => item !== undefined);
  }
  const fields = Object.entries(value as object).flatMap(([name, part]) => {
    const left = withoutUnknown(shape.fields[name], part, known);
    return left === undefined ? [] : [[name, left]];
  });
  return Object.fromEntries(fields);
}

function soundItems(schema: z.ZodObject, items: unknown): Record<string, unknown>[] {
  const list = Array.isArray(items) ? items : [];
  return list.filter((item) => z.safeParse(schema, item).success);
}

function placeholders(fields: Record<string, unknown>): Record<string, unknown> {
  const { source, brief, schools } = fields as Record<string, Record<string, unknown> | undefined>;
  const summary = typeof fields.summary === 'string' ? fields.summary : '摘要还没有写。';
  return {
    title: '（还没有标题）',
    level: schools ? 'school' : 'region',
    updated: '2000-01-01',
    ...fields,
    // Too short or too long is said when it is saved; here it is shown as it is.
    summary: summary.padEnd(60, '…').slice(0, 120),
    brief: { did: '（还没有写）', ...brief },
    ...(source?.id !== undefined && { source: { locator: '（还没有写）', ...source } }),
  };
}
