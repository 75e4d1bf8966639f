/** What a form has filled in, as an editor would write it: what is empty or goes without saying is left out. */
import type { z } from 'astro/zod';
import { innerOf, shapeOf } from '../../schema/walk.ts';

type Schema = z.core.$ZodType;

/** @param data as the form gives it; fields the schema does not know stay, so that the check can tell them */
export function tidy(schema: Schema, data: unknown): Record<string, unknown> {
  return (tidyValue(schema, data) ?? {}) as Record<string, unknown>;
}

/** undefined for what is to be left out. */
function tidyValue(schema: Schema | undefined, value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const element = schema && elementOf(schema);
    const items = value.map((item) => tidyValue(element, item)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const shape = schema ? fieldsOf(schema) : {};
  const fields = Object.entries(value).flatMap(([name, part]) => {
    const field = shape[name];
    const tidied = tidyValue(field, part);
    // Names that begin so are the form's own.
    return tidied === undefined || name.startsWith('__sc_') || tidied === defaultOf(field)
      ? []
      : [[name, tidied]];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function elementOf(schema: Schema): Schema | undefined {
  const inner = innerOf(schema);
  if (inner) return elementOf(inner);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'array' ? def.element : undefined;
}

function fieldsOf(schema: Schema): Record<string, Schema> {
  const inner = innerOf(schema);
  if (inner) return fieldsOf(inner);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? Object.assign({}, ...def.options.map(fieldsOf)) : shapeOf(schema);
}

/** The value a field has where it is left out, as far as that is a word, a number or a switch. */
function defaultOf(schema: Schema | undefined): unknown {
  const def = schema && (schema as z.core.$ZodTypes)._zod.def;
  return def?.type === 'default' ? def.defaultValue : undefined;
}
