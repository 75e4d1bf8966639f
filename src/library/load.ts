/** The only module that reads collections; everything else is given the library. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { pathInContent } from '../files/content-folder.ts';
import { readSite } from '../files/site.ts';
import type { Collection } from '../schema/fields.ts';
import { collections } from '../schema/fields.ts';
import type { Entries } from './entries.ts';
import { createLibrary } from './library.ts';
import { createMentions } from './mentions.ts';

async function readEntries<C extends Collection>(collection: C) {
  const entries = (await getCollection(collection)) as CollectionEntry<C>[];
  return entries.map(({ id, data, filePath = '' }) => ({ id, data, file: pathInContent(filePath) }));
}

const entries = Object.fromEntries(
  await Promise.all(
    collections.map(async (collection) => [collection, await readEntries(collection)] as const),
  ),
) as unknown as Entries;

export const site = readSite();
export const library = createLibrary(entries);
export const mentionsOf = createMentions(library);
