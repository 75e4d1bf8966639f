/** Fields of a schema and of data, by their path. */
import { z } from 'astro/zod';
import type { FieldPath } from './mistake.ts';

type Schema = z.core.$ZodType;

/** `metrics（数据）第 2 项的 value（数值）`, with a space where Latin letters meet what follows. */
export function nameField(schema: Schema, field: FieldPath): string {
  const name = joinNames(schema, field);
  return /\w$/.test(name) ? `${name} ` : name;
}

function joinNames(schema: Schema, field: FieldPath): string {
  let name = '';
  field.forEach((part, index) => {
    if (typeof part === 'number') {
      name += `第 ${part + 1} 项`;
      return;
    }
    const at = schemaAt(schema, field.slice(0, index + 1));
    const title = at && titleOf(at);
    name += `${index > 0 ? '的 ' : ''}${part}${title ? `（${title}）` : ''}`;
  });
  return name || '文件内容';
}

/** A field's label; `optional()` and the like keep it on any of their layers. */
export function titleOf(schema: Schema): string | undefined {
  const title = z.globalRegistry.get(schema)?.title;
  const inner = innerOf(schema);
  return title ?? (inner && titleOf(inner));
}

/** What `optional()`, `default()` or `preprocess()` are wrapped around. */
export function innerOf(schema: Schema): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'pipe') return def.out;
  return 'innerType' in def ? def.innerType : undefined;
}

/** The schema of a field; undefined where there is none of that name. */
export function schemaAt(schema: Schema, field: FieldPath): Schema | undefined {
  const [part, ...rest] = field;
  if (part === undefined) return schema;
  const inner = innerOf(schema);
  if (inner) return schemaAt(inner, field);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return schemaAt(def.element, rest);
  if (def.type === 'union') return def.options.map((option) => schemaAt(option, field)).find(Boolean);
  const child = shapeOf(schema)[part];
  return child && schemaAt(child, rest);
}

/** Fields of an object's schema; of others none. */
export function shapeOf(schema: Schema | undefined): Record<string, Schema> {
  const inner = schema && innerOf(schema);
  if (inner) return shapeOf(inner);
  const def = schema && (schema as z.core.$ZodTypes)._zod.def;
  return def?.type === 'object' ? def.shape : {};
}

/** The value of a field; undefined where it is left out. */
export function valueAt(data: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | null)?.[part],
    data,
  );
}
