/** Wires the folders of the content to their schemas, nothing else. */
import { defineCollection } from 'astro:content';
import { entityFiles } from './content/loader.ts';
import { schemas } from './schema/schemas.ts';

export const collections = {
  articles: defineCollection({ loader: entityFiles('articles'), schema: schemas.articles }),
  regions: defineCollection({ loader: entityFiles('regions'), schema: schemas.regions }),
  schools: defineCollection({ loader: entityFiles('schools'), schema: schemas.schools }),
  practices: defineCollection({ loader: entityFiles('practices'), schema: schemas.practices }),
  homonyms: defineCollection({ loader: entityFiles('homonyms'), schema: schemas.homonyms }),
  themes: defineCollection({ loader: entityFiles('themes'), schema: schemas.themes }),
  problems: defineCollection({ loader: entityFiles('problems'), schema: schemas.problems }),
  indicators: defineCollection({ loader: entityFiles('indicators'), schema: schemas.indicators }),
  sources: defineCollection({ loader: entityFiles('sources'), schema: schemas.sources }),
};
