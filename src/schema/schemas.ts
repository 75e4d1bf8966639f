/** The schema of each kind. */
import type { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { collectionSchema } from './collection.ts';
import { homonymSchema } from './homonym.ts';
import { indicatorSchema } from './indicator.ts';
import type { Kind } from './kinds.ts';
import { practiceSchema } from './practice.ts';
import { problemSchema } from './problem.ts';
import { regionSchema } from './region.ts';
import { schoolSchema } from './school.ts';
import { sourceSchema } from './source.ts';
import { themeSchema } from './theme.ts';

export const schemas = {
  article: articleSchema,
  collection: collectionSchema,
  theme: themeSchema,
  problem: problemSchema,
  practice: practiceSchema,
  region: regionSchema,
  school: schoolSchema,
  indicator: indicatorSchema,
  source: sourceSchema,
  homonym: homonymSchema,
} satisfies Record<Kind, z.ZodObject>;

/** What a file of a kind holds. */
export type DataOf<K extends Kind> = z.output<(typeof schemas)[K]>;
