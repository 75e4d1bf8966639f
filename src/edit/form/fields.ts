/**
 * From the schemas to the fields of a form: labels and hints are those of `.meta()`, a reference becomes a choice by name, a
 * vocabulary a choice of its words. A type it does not know is an error, so that form and schema cannot drift apart.
 */
import { z } from 'astro/zod';
import type { Kind } from '../../schema/kinds.ts';
import { shapeOf } from '../../schema/walk.ts';
import type { Field, Option } from './field-types.ts';
import { relation, summaryOf } from './names.ts';

type Schema = z.core.$ZodType;

/** What of the content a form needs to know. */
export interface FormContext {
  /** Aspects by id, `homework/publicity`, with their names: 作业管理·公示. */
  aspects: readonly Option[];
  /** Whether files of a kind may be saved unfinished: then nothing is demanded while typing, the check tells what is missing. */
  unfinished: boolean;
}

/** Texts of a paragraph rather than of a few words. */
const long =
  /^(?:summary|question|definition|note|did|needs|results|sense|reason|text|quote|description|alt|caption)$/;

/** Every field of a schema of an object, in its order. */
export function fieldsOf(schema: Schema, context: FormContext): Field[] {
  return Object.entries(shapeOf(schema)).map(([name, field]) => fieldOf(name, field, context));
}

/** Fields whose label the schema does not give. */
const labels: Readonly<Record<string, string>> = { id: '名称', label: '部分', text: '内容' };

interface Layers {
  /** Without `optional()`, `default()` and the like. */
  core: Schema;
  meta: Record<string, unknown>;
  required: boolean;
  preset: unknown;
}

/** What `optional()`, `default()` and `preprocess()` say of a field, on whichever of its layers. */
function unwrap(schema: Schema): Layers {
  const own = z.globalRegistry.get(schema) ?? {};
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') {
    const inner = unwrap(def.innerType);
    const preset = 'defaultValue' in def ? def.defaultValue : inner.preset;
    return { ...inner, meta: { ...inner.meta, ...own }, required: false, preset };
  }
  if (def.type === 'pipe') {
    const inner = unwrap(def.out);
    return { ...inner, meta: { ...inner.meta, ...own } };
  }
  return { core: schema, meta: own, required: true, preset: undefined };
}

function fieldOf(name: string, schema: Schema, context: FormContext): Field {
  const { core, meta, required, preset } = unwrap(schema);
  const description = meta.description as string | undefined;
  const isVocabulary = meta.names !== undefined;
  const isLater = required && context.unfinished;
  const hint = [isLater && '发布前要填', !isVocabulary && description].filter(Boolean).join('。');
  const common = {
    name,
    label: (meta.title as string | undefined) ?? labels[name] ?? name,
    // What the words of a vocabulary mean stands in the choice itself.
    ...(hint !== '' && { hint }),
    required: required && !context.unfinished,
  };
  const { def } = (core as z.core.$ZodTypes)._zod;
  if (meta.ref) return { ...common, ...relation(meta.ref as Kind) };
  if (name === 'file' && def.type === 'string') {
    return { ...common, widget: 'image', choose_url: false, accept: '.jpg,.jpeg,.png,.webp,.avif,.gif' };
  }
  switch (def.type) {
    case 'string':
      if ((def as { format?: string }).format === 'date') {
        return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
      }
      return { ...common, widget: long.test(name) ? 'text' : 'string' };
    case 'number': {
      const isWhole = (def as { format?: string }).format === 'safeint';
      return { ...common, widget: 'number', value_type: isWhole ? 'int' : 'float' };
    }
    case 'boolean':
      return { ...common, widget: 'boolean', default: preset === true };
    case 'enum':
      return {
        ...common,
        widget: 'select',
        options: optionsOf(core, meta),
        ...(typeof preset === 'string' && { default: preset }),
      };
    case 'record':
      return { ...common, widget: 'keyvalue', key_label: '按什么分', value_label: '是哪一份' };
    case 'object':
      return { ...common, required, widget: 'object', fields: fieldsOf(core, context) };
    case 'union':
      return { ...common, required, widget: 'object', fields: holderFields(def.options, context) };
    case 'array':
      return { ...common, ...listOf(name, def.element, context) };
    default:
      throw new Error(`表单不认识字段 ${name} 的类型 ${def.type}`);
  }
}

/** One of several fields, `region` or `school`: each may be left empty, the check sees to it that one is not. */
function holderFields(options: readonly Schema[], context: FormContext): Field[] {
  return options
    .flatMap((option) => fieldsOf(option, { ...context, unfinished: false }))
    .map((field) => ({ ...field, required: false }));
}

function listOf(name: string, element: Schema, context: FormContext) {
  const { core, meta } = unwrap(element);
  const { def } = (core as z.core.$ZodTypes)._zod;
  if (meta.ref) return { ...relation(meta.ref as Kind), multiple: true };
  if (def.type === 'enum')
    return { widget: 'select' as const, options: optionsOf(core, meta), multiple: true };
  if (meta.aspect) {
    const own = meta.names ? optionsOf(core, meta) : [];
    return { widget: 'select' as const, options: [...own, ...context.aspects], multiple: true };
  }
  if (def.type === 'string') return { widget: 'list' as const };
  if (def.type === 'object') {
    return {
      widget: 'list' as const,
      fields: fieldsOf(core, context),
      collapsed: 'auto' as const,
      ...summaryOf(core),
    };
  }
  throw new Error(`表单不认识列表 ${name} 里的类型 ${def.type}`);
}

function optionsOf(schema: Schema, meta: Record<string, unknown>): Option[] {
  const names = (meta.names ?? {}) as Record<string, string>;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const values = def.type === 'enum' ? Object.values(def.entries).map(String) : Object.keys(names);
  return values.map((value) => ({ value, label: names[value] ?? value }));
}
