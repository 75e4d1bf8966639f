/** What zod finds wrong with an entity, in editors' words. Pure: the check and a browser's form can share it. */
import { z } from 'astro/zod';
import type { FieldPath, Mistake } from './mistake.ts';
import { suggestNearest } from './nearest.ts';
import { innerOf, nameField, schemaAt, shapeOf, titleOf, valueAt } from './walk.ts';

type Issue = z.core.$ZodIssue;
type SchemaMistake = Pick<Mistake, 'message' | 'hint'> & { field: FieldPath };

const chinese = z.locales.zhCN().localeError;
/** Marks messages that are not the schema's own, so that they can be worded with the field's name. */
const general = 'general';
/** Of a file of another kind, or a machine's, not every field is told. */
const mostUnknown = 20;

/**
 * Checks data against a schema.
 *
 * @returns the parsed data; or every mistake, in Chinese, with the path of its field, and the fields that are sound
 */
export function parseBySchema<S extends z.ZodType>(
  schema: S,
  data: unknown,
): { data: z.output<S> } | { mistakes: SchemaMistake[]; sound: Partial<z.output<S>> } {
  const result = schema.safeParse(data, { error: () => general });
  if (result.success) return { data: result.data };
  return {
    mistakes: result.error.issues.flatMap((issue) => describeIssue(schema, data, issue)),
    sound: soundFields(schema, data) as Partial<z.output<S>>,
  };
}

/** The fields that are right by themselves: their references can be looked up although others are wrong. */
function soundFields(schema: z.core.$ZodType, data: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
      const result = z.safeParse(field, valueAt(data, [name]));
      return result.success ? [[name, result.data]] : [];
    }),
  );
}

/** The fields a group may have; of a choice of groups, those of each. */
function fieldsOf(schema: z.core.$ZodType | undefined): Record<string, z.core.$ZodType> {
  const inner = schema && innerOf(schema);
  if (inner) return fieldsOf(inner);
  const def = schema && (schema as z.core.$ZodTypes)._zod.def;
  return def?.type === 'union' ? Object.assign({}, ...def.options.map(fieldsOf)) : shapeOf(schema);
}

function describeIssue(schema: z.core.$ZodType, data: unknown, issue: Issue): SchemaMistake[] {
  const field = issue.path.filter((part) => typeof part !== 'symbol');
  const at = schemaAt(schema, field);
  const value = valueAt(data, field);
  const name = nameField(schema, field);
  const hint = at && z.globalRegistry.get(at)?.description;

  if (issue.code === 'unrecognized_keys') {
    const known = Object.entries(fieldsOf(at)).map(([id, child]) => ({ id, name: titleOf(child) }));
    const all = known.length > 0 ? `可用的字段: ${known.map(({ id }) => id).join('、')}` : undefined;
    const where = field.length > 0 ? `（在 ${name}里）` : '';
    const told = issue.keys.slice(0, mostUnknown);
    return told.map((key, index) => ({
      field: [...field, key],
      message:
        index === mostUnknown - 1 && issue.keys.length > mostUnknown
          ? `还有 ${issue.keys.length - index} 个不认识的字段${where}`
          : `不认识的字段 ${key}${where}`,
      hint: suggestNearest(key, known) ?? all,
    }));
  }
  if (field.length > 0 && value === undefined) return [{ field, message: `缺少 ${name.trimEnd()}`, hint }];
  if (value === null) {
    return [{ field, message: `${name}后面是空的`, hint: '写上内容；没有内容就删去这一行' }];
  }
  // The schema's own words say how to mend it.
  if (issue.message !== general) return [{ field, message: `${name.trimEnd()}：${issue.message}` }];
  return [{ field, ...describeValue(name, value, issue, hint) }];
}

function describeValue(name: string, value: unknown, issue: Issue, hint: string | undefined) {
  if (issue.code === 'invalid_value') {
    return { message: `${name}写了 ${show(value)}，只能是 ${issue.values.map(String).join('、')}`, hint };
  }
  if (issue.code === 'invalid_type') {
    const wanted = kinds[issue.expected] ?? issue.expected;
    return {
      message: `${name}应是${wanted}，现在是${kindOf(value)}`,
      hint: mendType(issue.expected, value) ?? hint,
    };
  }
  if ((issue.code === 'too_small' || issue.code === 'too_big') && typeof value === 'number') {
    return { message: `${name}应${boundOf(issue)}，现在是 ${value}`, hint };
  }
  const words = chinese({ ...issue, input: value } as z.core.$ZodRawIssue);
  return {
    message: `${name.trimEnd()}：${typeof words === 'string' ? words : (words?.message ?? '内容不对')}`,
    hint,
  };
}

/** What a number may be at most or at least. */
function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.code === 'too_small')
    return issue.inclusive ? `不小于 ${issue.minimum}` : `大于 ${issue.minimum}`;
  return issue.inclusive ? `不大于 ${issue.maximum}` : `小于 ${issue.maximum}`;
}

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
};

function kindOf(value: unknown): string {
  // YAML's `.nan` and `.inf`.
  if (typeof value === 'number' && !Number.isFinite(value)) return `算不出的数（${value}）`;
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组字段';
  return `${kinds[typeof value] ?? ''} ${show(value)}`;
}

function mendType(expected: string, value: unknown): string | undefined {
  if (expected === 'array' && typeof value === 'string' && value.startsWith('-')) return '短横线后空一格';
  if (expected === 'array' && typeof value !== 'object') return `写成列表，例如 [${show(value)}]`;
  if (expected === 'string' && typeof value !== 'object') return `加上引号: "${show(value)}"`;
  if (expected === 'object') return '下一行缩进两格再写字段: 值';
  if (expected === 'string') return '写成一行文字；值里有冒号或括号时加上引号';
  return undefined;
}

/** The longest part of a value that a message repeats, in characters. */
const longest = 40;

function show(value: unknown): string {
  const text =
    typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
