/** The only module that reads collections; everything else is given the library. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { locateProblems } from './check/check-content.ts';
import { contentFolder, pathInContent } from './folder.ts';
import { readSite } from './site.ts';
import type { Collection } from '../schema/fields.ts';
import { collections } from '../schema/fields.ts';
import { comparisonSets, indexSets } from '../comparison/build/sets.ts';
import type { Entries } from '../library/entries.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { createMentions } from '../library/mentions.ts';
import { ContentError } from '../schema/mistake.ts';

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
// Editors who preview see file and line: the build has checked before and does not come here with problems.
export const library = await loadLibrary();
export const mentionsOf = createMentions(library);
export const comparisons = comparisonSets(library);
export const comparisonsWith = indexSets(comparisons);

async function loadLibrary(): Promise<Library> {
  try {
    return createLibrary(entries);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(await locateProblems(contentFolder, error.problems));
  }
}
