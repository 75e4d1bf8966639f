/** Every check there is, over a content folder. */
import { availableParallelism } from 'node:os';
import { posix } from 'node:path';
import pLimit from 'p-limit';
import { type Mistake, sortMistakes } from '../schema/mistake.ts';
import { findAdvice } from './check/advice.ts';
import { checkEntries } from './check/check-entries.ts';
import { splitFrontMatter } from './front-matter.ts';
import { createPlacer, type Place } from './locate.ts';
import { promisedFormat } from './picture-formats.ts';
import { type Content, readContent } from './read.ts';
import { readPicture } from './read-picture.ts';
import { readText } from './read-text.ts';

export interface CheckedContent extends Content {
  /** What is poor, but does not keep the site from being built. */
  warnings: Mistake[];
}

/**
 * Reads the content and checks it, file by file and across files.
 *
 * @param folder absolute path of the content folder
 * @returns the content with all mistakes and warnings, by file and line
 * @throws when the folder cannot be read
 */
export async function checkContent(folder: string): Promise<CheckedContent> {
  const content = await readContent(folder);
  const { entries, site, unreadable, images } = content;
  const across = checkEntries(entries, { site, unreadable });
  const pictures = await checkPictures(folder, images);
  const all = spareDrafts(content, [...content.mistakes, ...across, ...pictures]);
  const advice = findAdvice(entries, images, all);
  const found = sortMistakes(await locateMistakes(folder, [...all, ...advice]));
  const { warnings = [], mistakes = [] } = Object.groupBy(found, ({ level }) =>
    level === 'warning' ? 'warnings' : 'mistakes',
  );
  return { ...content, mistakes, warnings };
}

/** A draft may be unfinished: what is wrong with it keeps nothing else from being published. */
function spareDrafts({ entries, unreadable }: Content, mistakes: readonly Mistake[]): Mistake[] {
  const drafts = new Set<string>();
  for (const { file, data } of entries.articles) if (data.status === 'draft') drafts.add(file);
  for (const { file, sound } of unreadable) {
    if (sound && 'status' in sound && sound.status === 'draft') drafts.add(file);
  }
  return mistakes.map((mistake) => (drafts.has(mistake.file) ? { ...mistake, level: 'warning' } : mistake));
}

/** Decoding keeps a processor busy. */
const limit = pLimit(availableParallelism());

/** Opens every picture, those that no article shows too: they would be found out on the day one does. */
async function checkPictures(folder: string, images: ReadonlySet<string>): Promise<Mistake[]> {
  // Of those we cannot show it is said already.
  const known = [...images].filter((file) => promisedFormat(file) !== undefined);
  const judged = await limit.map(known, async (file) => {
    const picture = await readPicture(posix.join(folder, file));
    return 'message' in picture ? [{ file, ...picture }] : [];
  });
  return judged.flat();
}

/**
 * Gives mistakes that know their field the line it stands on. The files are read again, which only those with
 * a mistake cost.
 */
export async function locateMistakes(folder: string, mistakes: readonly Mistake[]): Promise<Mistake[]> {
  const missing = mistakes.map(({ line, field }) => line === undefined && field !== undefined);
  const places = await placesOf(
    folder,
    mistakes.filter((_, index) => missing[index]),
  );
  return mistakes.map((mistake, index) =>
    missing[index] ? { ...mistake, line: places.get(mistake)?.line ?? 1 } : mistake,
  );
}

/** Where the fields of mistakes stand. One without a field has no place. */
export async function placesOf(folder: string, mistakes: readonly Mistake[]): Promise<Map<Mistake, Place>> {
  const placers = new Map<string, Promise<ReturnType<typeof createPlacer>>>();
  const places = new Map<Mistake, Place>();
  for (const mistake of mistakes) {
    const { file, field } = mistake;
    if (field === undefined) continue;
    const placer = placers.get(file) ?? placerOf(folder, file);
    placers.set(file, placer);
    places.set(mistake, (await placer)(field));
  }
  return places;
}

const start: Place = { line: 1, column: 1 };

async function placerOf(folder: string, file: string): Promise<ReturnType<typeof createPlacer>> {
  const read = await readText(posix.join(folder, file));
  if (!('text' in read)) return () => start;
  if (!file.endsWith('.md')) return createPlacer(read.text, 1);
  const parts = splitFrontMatter(read.text);
  return 'yaml' in parts ? createPlacer(parts.yaml, parts.yamlLine) : () => start;
}
