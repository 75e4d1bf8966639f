/** Where the ids of other things stand in a kind's data, read off its schema: fields made by `ref()` and `owner`. */
import { z } from 'astro/zod';
import type { Kind } from './kinds.ts';
import type { FieldPath } from './mistake.ts';
import { innerOf, shapeOf } from './walk.ts';

type Schema = z.core.$ZodType;

/** An id in the data of a file. */
export interface Reference {
  to: Kind;
  id: string;
  field: FieldPath;
}

/** What stands at a place of a schema: an id, a list, an object with ids in it, or one of several fields with an id. */
export type Shape =
  | { type: 'ref'; to: Kind }
  | { type: 'list'; of: Shape }
  | { type: 'fields'; fields: Readonly<Record<string, Shape>> }
  | { type: 'holder'; fields: Readonly<Record<string, Shape>> };

const shapes = new WeakMap<Schema, { shape: Shape | undefined }>();

/** The part of a schema that holds ids; undefined where none does. Worked out once a schema. */
export function referenceShape(schema: Schema): Shape | undefined {
  const known = shapes.get(schema) ?? { shape: readShape(schema) };
  shapes.set(schema, known);
  return known.shape;
}

function readShape(schema: Schema): Shape | undefined {
  const { ref, holder } = z.globalRegistry.get(schema) ?? {};
  if (ref) return { type: 'ref', to: ref as Kind };
  const inner = innerOf(schema);
  if (inner) return referenceShape(inner);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') {
    const of = referenceShape(def.element);
    return of && { type: 'list', of };
  }
  if (def.type === 'union' && holder) {
    return { type: 'holder', fields: Object.assign({}, ...def.options.map(fieldShapes)) };
  }
  const fields = fieldShapes(schema);
  return Object.keys(fields).length > 0 ? { type: 'fields', fields } : undefined;
}

function fieldShapes(schema: Schema): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
      const shape = referenceShape(field);
      return shape ? [[name, shape]] : [];
    }),
  );
}

/**
 * Every id in some data.
 *
 * @param data valid by the schema, or the fields of it that are
 */
export function referencesIn(schema: Schema, data: unknown): Reference[] {
  const shape = referenceShape(schema);
  return shape ? collect(shape, data, []) : [];
}

function collect(shape: Shape, value: unknown, field: FieldPath): Reference[] {
  if (value === undefined || value === null) return [];
  switch (shape.type) {
    case 'ref':
      return [{ to: shape.to, id: String(value), field }];
    case 'list':
      return (value as unknown[]).flatMap((item, index) => collect(shape.of, item, [...field, index]));
    case 'fields':
    case 'holder':
      return Object.entries(shape.fields).flatMap(([name, of]) =>
        collect(of, (value as Record<string, unknown>)[name], [...field, name]),
      );
  }
}
