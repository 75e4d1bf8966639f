/** The schema of each collection. */
import { articleSchema } from './article.ts';
import type { Collection } from './fields.ts';
import { homonymSchema } from './homonym.ts';
import { indicatorSchema } from './indicator.ts';
import { practiceSchema } from './practice.ts';
import { problemSchema } from './problem.ts';
import { regionSchema } from './region.ts';
import { schoolSchema } from './school.ts';
import { sourceSchema } from './source.ts';
import { themeSchema } from './theme.ts';

export const schemas = {
  articles: articleSchema,
  regions: regionSchema,
  schools: schoolSchema,
  practices: practiceSchema,
  homonyms: homonymSchema,
  themes: themeSchema,
  problems: problemSchema,
  indicators: indicatorSchema,
  sources: sourceSchema,
} satisfies Record<Collection, unknown>;
