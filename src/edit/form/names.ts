/** What things are called in the form: in choices, in folded lists. */
import type { z } from 'astro/zod';
import { type Kind, kinds } from '../../schema/kinds.ts';
import { schemas } from '../../schema/schemas.ts';
import { shapeOf } from '../../schema/walk.ts';

/** A thing of a kind, chosen by its name; a new one can be made in the same step. */
export function relation(kind: Kind) {
  const name = headingOf(kind);
  return {
    widget: 'relation' as const,
    collection: kinds[kind].folder,
    value_field: '{{slug}}' as const,
    display_fields: [name],
    search_fields: [name, '{{slug}}'],
    // A list with a search, however few there are.
    dropdown_threshold: 0,
  };
}

/** The field that holds what a thing of a kind is called. */
export function headingOf(kind: Kind): string {
  return 'name' in schemas[kind].shape ? 'name' : 'title';
}

/** What a folded item of a list shows: its first word or name. */
export function summaryOf(schema: z.core.$ZodType): { summary?: string } {
  const shown = ['name', 'label', 'id', 'indicator', 'file'].find((name) => name in shapeOf(schema));
  const also = ['value', 'statement', 'unit', 'text', 'reason', 'locator'].filter(
    (name) => name in shapeOf(schema),
  );
  return shown ? { summary: [shown, ...also].map((name) => `{{${name}}}`).join(' ') } : {};
}
