/**
 * What editors may write in their own words, in its canonical form: the name of a thing for its id, 小学 for `primary`,
 * 2026年3月1日 for `2026-03-01`, full-width brackets and commas. Which of them a field may hold is read off the schema.
 */
import { z } from 'astro/zod';
import { idPattern } from './fields.ts';
import { hasBrackets, narrowDigits, splitFields, splitList, withoutBrackets } from './full-width.ts';
import { type Kind, kinds } from './kinds.ts';
import type { FieldPath, Mistake } from './mistake.ts';
import type { NameTable } from './name-table.ts';
import type { Named } from './nearest.ts';
import { innerOf, nameField, shapeOf } from './walk.ts';

type Schema = z.core.$ZodType;

/** A value that is not written in its canonical form, and that form. */
export interface Change {
  field: FieldPath;
  value: unknown;
}

export interface Normalised {
  /** The same object where nothing had to be changed. */
  data: unknown;
  changes: Change[];
  /** Names that nothing has, or several things have. */
  mistakes: (Pick<Mistake, 'message' | 'hint'> & { field: FieldPath })[];
}

/** What may stand at a place of a schema, as far as there are several ways to write it. */
type Rule =
  | { type: 'ref'; to: Kind }
  | { type: 'words'; values: Readonly<Record<string, string>>; aspects: boolean }
  | { type: 'date' }
  | { type: 'flag' }
  | { type: 'number' }
  | { type: 'list'; of: Rule | undefined }
  | { type: 'fields'; fields: Readonly<Record<string, Rule | undefined>> };

const rules = new WeakMap<Schema, { rule: Rule | undefined }>();

function ruleOf(schema: Schema): Rule | undefined {
  const known = rules.get(schema) ?? { rule: readRule(schema) };
  rules.set(schema, known);
  return known.rule;
}

function readRule(schema: Schema): Rule | undefined {
  const meta = z.globalRegistry.get(schema) ?? {};
  if (meta.ref) return { type: 'ref', to: meta.ref as Kind };
  if (meta.names || meta.aspect) {
    const values = (meta.names ?? {}) as Record<string, string>;
    return { type: 'words', values, aspects: meta.aspect === true };
  }
  if (meta.date) return { type: 'date' };
  const inner = innerOf(schema);
  if (inner) return ruleOf(inner);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'boolean') return { type: 'flag' };
  if (def.type === 'number') return { type: 'number' };
  if (def.type === 'array') return { type: 'list', of: ruleOf(def.element) };
  const shape = def.type === 'union' ? Object.assign({}, ...def.options.map(shapeOf)) : shapeOf(schema);
  const fields = Object.entries<Schema>(shape).map(([name, field]) => [name, ruleOf(field)] as const);
  return fields.length > 0 ? { type: 'fields', fields: Object.fromEntries(fields) } : undefined;
}

/**
 * Brings data into the canonical form. What is wrong in another way is left for the schema to judge.
 *
 * @param data as YAML gives them
 */
export function normalise(schema: Schema, data: unknown, names: NameTable): Normalised {
  const rule = ruleOf(schema);
  const run: Run = { names, schema, changes: [], mistakes: [] };
  const value = rule ? apply(rule, data, [], run) : data;
  return { data: value, changes: run.changes, mistakes: run.mistakes };
}

interface Run extends Pick<Normalised, 'changes' | 'mistakes'> {
  names: NameTable;
  schema: Schema;
}

function apply(rule: Rule, value: unknown, field: FieldPath, run: Run): unknown {
  if (value === undefined || value === null) return value;
  switch (rule.type) {
    case 'list':
      return applyList(rule.of, value, field, run);
    case 'fields':
      return applyFields(rule.fields, value, field, run);
    default: {
      const canonical = canonicalOf(rule, value, field, run);
      if (canonical === value) return value;
      run.changes.push({ field, value: canonical });
      return canonical;
    }
  }
}

function canonicalOf(rule: Rule, value: unknown, field: FieldPath, run: Run): unknown {
  if (rule.type === 'ref' && typeof value === 'number') return canonicalOf(rule, String(value), field, run);
  if (typeof value !== 'string') return value;
  switch (rule.type) {
    case 'ref':
      return idOf(rule.to, value, field, run);
    case 'words':
      return wordOf(rule, value, field, run);
    case 'date':
      return dateOf(value);
    case 'flag':
      return { 是: true, 否: false }[value] ?? value;
    case 'number': {
      const narrowed = narrowDigits(value);
      return narrowed !== value && /^-?\d+(?:\.\d+)?$/.test(narrowed) ? Number(narrowed) : value;
    }
    default:
      return value;
  }
}

function idOf(to: Kind, value: string, field: FieldPath, { names, mistakes, schema }: Run): string {
  if (names.has(to, value)) return value;
  const found = names.find(to, value);
  const [only, ...others] = found;
  if (only && others.length === 0) return only.id;
  const { label, counter } = kinds[to];
  const name = `${nameField(schema, field).trimEnd()}：`;
  if (only) {
    const message = `${name}“${value}”是 ${found.length} ${counter}${label}的名称，不知道是哪一${counter}`;
    mistakes.push({ field, message, hint: `写编号: ${listOf(found)}` });
    // What is no id and no name either, Jia_Yixiao, the schema has words for.
  } else if (!idPattern.test(value) && /\p{Script=Han}/u.test(value)) {
    const near = names.near(to, value);
    const hint =
      near.length > 0 ? `你是不是想写: ${listOf(near)}；都不是，${newHint(to, value)}` : newHint(to, value);
    mistakes.push({ field, message: `${name}没有叫“${value}”的${label}`, hint });
  }
  return value;
}

/** Kinds that `content:new` makes. */
export const newKinds = ['article', 'school', 'source', 'region', 'practice'] as const;

export function isNewKind(kind: Kind): boolean {
  return (newKinds as readonly Kind[]).includes(kind);
}

function newHint(to: Kind, name: string): string {
  return isNewKind(to)
    ? `就新建: npm run content:new -- ${to} ${name}`
    : `就先在 ${kinds[to].folder}/ 里新建`;
}

function listOf(things: readonly Named[]): string {
  return things.map(({ id, name }) => (name ? `${id}（${name}）` : id)).join('、');
}

function wordOf(
  { values, aspects }: { values: Readonly<Record<string, string>>; aspects: boolean },
  value: string,
  field: FieldPath,
  { names, mistakes, schema }: Run,
): string {
  if (Object.hasOwn(values, value)) return value;
  // 逾/超/多/余: each of them.
  const known = Object.entries(values).find(([, name]) => name === value || name.split('/').includes(value));
  if (known) return known[0];
  if (!aspects || !/\p{Script=Han}/u.test(value)) return value;
  const found = names.aspects(value);
  const [only, ...others] = found;
  if (only && others.length === 0) return only.id;
  const name = `${nameField(schema, field).trimEnd()}：`;
  mistakes.push(
    only
      ? {
          field,
          message: `${name}“${value}”在几个主题里都有，不知道是哪一个`,
          hint: `写编号: ${listOf(found)}`,
        }
      : { field, message: `${name}没有叫“${value}”的方面`, hint: '写作 主题/方面，例如 作业管理/公示' },
  );
  return value;
}

/** 2026年3月1日, 2026/3/1, 2026.3 as far as they go; what is no date stays. */
function dateOf(value: string): string {
  const match =
    /^(\d{4})\s*(?:年|[./-](?=\d))?\s*(?:(\d{1,2})\s*(?:月|[./-](?=\d)|$)\s*(?:(\d{1,2})\s*[日号]?)?)?$/.exec(
      narrowDigits(value.trim()),
    );
  if (!match) return value;
  const [, year, ...rest] = match;
  return [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
}

/** Commas first: a name may well hold a 、. */
const separators = [/[,，;；]/, /[,，;；、]/];

function applyList(of: Rule | undefined, value: unknown, field: FieldPath, run: Run): unknown {
  const items = typeof value === 'string' ? listFrom(value, of) : value;
  if (!Array.isArray(items)) return value;
  const isFlat = of?.type === 'ref' || of?.type === 'words';
  const split = isFlat ? items.flatMap((item) => splitItem(of, item, field, run.names)) : items;
  // Written anew as a whole; what is found within counts from the new list.
  const isNew = items !== value || split.length !== items.length;
  const inner: Run = isNew ? { ...run, changes: [] } : run;
  const list = of ? split.map((item, index) => apply(of, item, [...field, index], inner)) : split;
  if (isNew) run.changes.push({ field, value: list });
  return list.some((item, index) => item !== (value as unknown[])[index]) || isNew ? list : value;
}

function listFrom(text: string, of: Rule | undefined): string[] | undefined {
  if (of?.type === 'ref' || of?.type === 'words') return [withoutBrackets(text)];
  return hasBrackets(text) ? splitList(text, /[,，]/) : undefined;
}

/** `[课后服务，作业管理]` is one text to YAML; one that is a name as it stands is left whole. */
function splitItem(of: Rule, item: unknown, field: FieldPath, names: NameTable): unknown[] {
  if (typeof item !== 'string' || !/[,，;；、［］【】]/.test(item)) return [item];
  const isKnown = (text: string) => {
    const trial: Run = { names, schema: z.string(), changes: [], mistakes: [] };
    const canonical = canonicalOf(of, text, field, trial);
    return canonical !== text || (of.type === 'ref' && names.has(of.to, text));
  };
  if (isKnown(item)) return [item];
  const [byComma = [], byAny = []] = separators.map((separator) => splitList(item, separator));
  return byComma.every(isKnown) ? byComma : byAny;
}

function applyFields(
  fields: Readonly<Record<string, Rule | undefined>>,
  value: unknown,
  field: FieldPath,
  run: Run,
): unknown {
  const known = Object.keys(fields);
  const group = groupFrom(value, known);
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return value;
  const isNew = group !== value;
  const inner: Run = isNew ? { ...run, changes: [] } : run;
  let result = group as Record<string, unknown>;
  for (const [name, rule] of Object.entries(fields)) {
    const old = result[name];
    const next = rule && old !== undefined ? apply(rule, old, [...field, name], inner) : old;
    if (next === old) continue;
    if (result === value) result = { ...result };
    result[name] = next;
  }
  if (isNew) run.changes.push({ field, value: result });
  return result;
}

/** A group that YAML took for a text, `｛region：九龙坡区｝`, or for one long field. */
function groupFrom(value: unknown, known: readonly string[]): unknown {
  if (typeof value === 'string') return /[:：]/.test(value) ? (splitFields(value, known) ?? value) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  const isRun = entries.some(
    ([name, part]) =>
      (!known.includes(name) && part === null && name.includes('：')) ||
      (typeof part === 'string' &&
        part.includes('：') &&
        known.some((other) => !(other in value) && part.includes(`，${other}：`))),
  );
  if (!isRun || entries.some(([, part]) => typeof part === 'object' && part !== null)) return value;
  const text = entries.map(([name, part]) => (part === null ? name : `${name}：${part}`)).join('，');
  return splitFields(text, known) ?? value;
}

/** Names of fields anywhere in a schema. */
export function fieldNames(schema: Schema): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [schema];
  const seen = new Set<Schema>();
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const inner = innerOf(at);
    const { def } = (at as z.core.$ZodTypes)._zod;
    const shape = inner ? {} : shapeOf(at);
    for (const name of Object.keys(shape)) names.add(name);
    open.push(...(inner ? [inner] : []), ...Object.values(shape));
    if (def.type === 'array') open.push(def.element);
    if (def.type === 'union') open.push(...def.options);
  }
  return names;
}
