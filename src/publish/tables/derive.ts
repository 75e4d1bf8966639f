/**
 * Columns of the open data, read off a kind's schema: a field that is added to the schema is a column here, with its Chinese
 * title and description, its type, its vocabulary and its foreign key.
 */
import { z } from 'astro/zod';
import { type Entity, nameOf } from '../../library/entities.ts';
import { type Kind, kinds } from '../../schema/kinds.ts';
import { referenceShape } from '../../schema/references.ts';
import { explain } from '../../schema/vocabularies.ts';
import { innerOf, shapeOf, titleOf } from '../../schema/walk.ts';
import { type Cell, type Column, day, flag, integer, list, number, text } from './columns.ts';

type Schema = z.core.$ZodType;
type Read = (item: unknown) => unknown;

/** Names of columns that are not the field's own in snake case; published ones stay as they are. */
const published: Readonly<Record<string, string>> = {
  stage: 'stages',
  of: 'entity',
  notComparableWith: 'not_comparable',
  aspects: 'aspect_ids',
  before: 'value_before',
};

/** Parts of a field that are columns without the field's name in front. */
const flat = new Set(['dimensions']);

/** @param schema of a kind, or of a part of one such as a metric */
export function deriveColumns<Item>(schema: Schema): Column<Item>[] {
  return fieldsOf(schema, {
    name: '',
    title: '',
    read: (item) => item,
    within: false,
  }) as unknown as Column<Item>[];
}

/** A part of a thing: what its columns' names begin with. */
interface Part {
  name: string;
  title: string;
  read: Read;
  /** Whether it may be left out as a whole. */
  within: boolean;
}

function fieldsOf(schema: Schema, part: Part): Column<unknown>[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
    const meta = metaOf(field);
    if (meta.table === false) return [];
    // The words of a period are the period: `period` beside `period_start`.
    const isWhole = name === 'label' && part.name !== '';
    const own = flat.has(name) ? '' : (published[name] ?? snake(name));
    return columnsOf(field, {
      name: isWhole ? part.name : [part.name, own].filter(Boolean).join('_'),
      title: isWhole ? part.title : (titleOf(field) ?? name),
      read: (item) => (part.read(item) as Record<string, unknown> | undefined)?.[keyOf(field, name)],
      within: part.within,
    });
  });
}

/** A resolved `id` has the name of its kind. */
function keyOf(field: Schema, name: string): string {
  const shape = referenceShape(field);
  return name === 'id' && shape?.type === 'ref' ? shape.to : name;
}

function columnsOf(field: Schema, part: Part): Column<unknown>[] {
  const { name, title, read, within } = part;
  const { description = title, pattern, names } = metaOf(field);
  const shape = referenceShape(field);
  const required = { required: !within && !isOptional(field) };
  const schema = bare(field);

  if (shape?.type === 'ref')
    return thingColumns(name.replace(/_?id$/, '') || shape.to, field, shape.to, read, required);
  if (shape?.type === 'holder') return holderColumns(name, field, read, required);
  if (shape?.type === 'list' && shape.of.type === 'ref') {
    const { to } = shape.of;
    const things: Read = (item) => read(item) ?? [];
    return listColumns(singular(name), title, to, (item) => things(item) as Entity[]);
  }
  if (shape?.type === 'list' && shape.of.type === 'fields' && shape.of.fields.id?.type === 'ref') {
    return citedColumns(
      bare((schema as z.core.$ZodTypes & { _zod: { def: { element: Schema } } })._zod.def.element),
      singular(name),
      title,
      shape.of.fields.id.to,
      read,
    );
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      // A citation's parts speak for themselves: source_id, locator.
      return fieldsOf(schema, {
        ...part,
        name: shape?.type === 'fields' && shape.fields.id ? '' : name,
        within: within || isOptional(field),
      });
    case 'enum':
      return [
        text(name, title, description, read as never, {
          ...required,
          enum: Object.values(def.entries).map(String),
          ...(names && { names }),
        }),
      ];
    case 'number':
      return [(isInteger(schema) ? integer : number)(name, title, description, read as never, required)];
    case 'boolean':
      return [flag(name, title, description, read as never)];
    case 'array':
    case 'record':
      return [listOfItems(name, title, description, schema, read)];
    default:
      if (isDay(schema)) return [day(name, title, description, read as never, required)];
      return [
        text(name, title, description, read as never, {
          ...required,
          ...(pattern && { pattern }),
        }),
      ];
  }
}

/** Where to look up an id: the table's title, and its files' name. */
function tableOf(kind: Kind): string {
  return `${kinds[kind].label}表（${kinds[kind].folder}）`;
}

/** Of a vocabulary's values what they mean is said too. */
function listOfItems(name: string, title: string, description: string, schema: Schema, read: Read) {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const { names } = def.type === 'array' ? metaOf(def.element) : {};
  const described = names && description === title ? explain(names) : description;
  return list<unknown>(name, title, described, (item) => itemsOf(read(item)), names && { names });
}

function thingColumns(
  name: string,
  field: Schema,
  to: Kind,
  read: Read,
  required: object,
): Column<unknown>[] {
  const title = titleOf(field) ?? name;
  const { description = `${title}的${to === 'source' ? '题名' : '名称'}` } = metaOf(field);
  const references = { references: kinds[to].folder };
  const named = to === 'source' ? 'title' : 'name';
  return [
    text(`${name}_id`, `${title}编号`, `见${tableOf(to)}`, (item) => (read(item) as Entity | undefined)?.id, {
      ...required,
      ...references,
    }),
    text(
      `${name}_${named}`,
      title,
      description,
      (item) => {
        const entity = read(item) as Entity | undefined;
        return entity && nameOf(entity);
      },
      required,
    ),
  ];
}

function listColumns(
  name: string,
  title: string,
  to: Kind,
  things: (item: unknown) => readonly Entity[],
): Column<unknown>[] {
  return [
    list(`${name}_ids`, `${title}编号`, `见${tableOf(to)}`, (item) => things(item).map(({ id }) => id), {
      references: kinds[to].folder,
    }),
    list(`${name}_names`, title, `次序与${title}编号相同`, (item) => things(item).map(nameOf)),
  ];
}

/** `[{ id, reason }]`: ids, and a list for each of the other parts. */
function citedColumns(item: Schema, name: string, title: string, to: Kind, read: Read): Column<unknown>[] {
  const entries = (row: unknown) => (read(row) ?? []) as Record<string, unknown>[];
  const others = Object.entries(shapeOf(item)).filter(([part]) => part !== 'id');
  return [
    ...listColumns(name, title, to, (row) => entries(row).map((entry) => entry[to] as Entity)),
    ...others.map(([part, field]) =>
      list(
        `${name}_${snake(part)}s`,
        `${title}的${titleOf(field) ?? part}`,
        `次序与${title}编号相同`,
        (row) => entries(row).map((entry) => String(entry[part] ?? '')),
      ),
    ),
  ];
}

/** What can hold a practice or be told of. */
export const holderNames = { region: kinds.region.label, school: kinds.school.label };

function holderColumns(name: string, field: Schema, read: Read, required: object): Column<unknown>[] {
  const title = titleOf(field) ?? name;
  const { description = '地区或学校的名称' } = metaOf(field);
  const holder = (item: unknown) => read(item) as Entity | undefined;
  return [
    text(`${name}_type`, `${title}（类别）`, explain(holderNames), (item) => holder(item)?.kind, {
      ...required,
      enum: Object.keys(holderNames),
      names: holderNames,
    }),
    text(
      `${name}_id`,
      `${title}（编号）`,
      `见${tableOf('region')}或${tableOf('school')}`,
      (item) => holder(item)?.id,
      required,
    ),
    text(
      `${name}_name`,
      title,
      description,
      (item) => {
        const entity = holder(item);
        return entity && nameOf(entity);
      },
      required,
    ),
  ];
}

/** Items of a list, or of a map: 学段：小学; objects are written 部分：内容. */
function itemsOf(value: unknown): Cell {
  const items = Array.isArray(value) ? value : Object.entries(value ?? {}).map((pair) => pair);
  return items.map((item) => (typeof item === 'object' ? Object.values(item).join('：') : String(item)));
}

/** Metadata on any of a field's layers. */
function metaOf(field: Schema): {
  table?: boolean;
  description?: string;
  pattern?: string;
  names?: Readonly<Record<string, string>>;
} {
  const inner = innerOf(field);
  return { ...(inner && metaOf(inner)), ...z.globalRegistry.get(field) };
}

/** Without `optional()`, `default()` and the like. */
function bare(field: Schema): Schema {
  const inner = innerOf(field);
  return inner ? bare(inner) : field;
}

function isOptional(field: Schema): boolean {
  return (field as z.core.$ZodTypes)._zod.def.type === 'optional';
}

function isInteger(schema: Schema): boolean {
  return (z.toJSONSchema(schema as z.ZodType) as { type?: string }).type === 'integer';
}

function isDay(schema: Schema): boolean {
  return (z.toJSONSchema(schema as z.ZodType) as { format?: string }).format === 'date';
}

/** `notablePractices` -> `notable_practices`. */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/s$/, '');
}
