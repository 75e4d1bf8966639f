import { z } from 'astro/zod';
import { line, oneOf, ref } from './fields.ts';
import { homonymTypes } from './vocabularies.ts';

/** 同名辨析: a name that several practices share, or names that are easily mixed up. */
export const homonymSchema = z.strictObject({
  /** The shared name (1+1), or the look-alikes (五项管理 · 五项措施). */
  name: line.meta({ title: '名称', description: '共用的名称，或容易混的几个名称' }),
  /** same: one name, several practices. similar: names that look alike. variant: one practice, two spellings. */
  type: oneOf(homonymTypes).meta({ title: '类别' }),
  /** How to tell them apart. */
  note: line.meta({ title: '说明', description: '怎样把它们分清' }),
  /** The practices it speaks of; two at least unless one has two spellings. */
  practices: z
    .array(
      z.strictObject({
        id: ref('practice'),
        /** What the name means there, in one sentence. */
        sense: line.meta({ title: '含义', description: '在那里指什么，一句话' }),
      }),
    )
    .min(1, { error: '至少写一个做法' })
    .meta({ title: '做法' }),
});

export type HomonymData = z.infer<typeof homonymSchema>;
