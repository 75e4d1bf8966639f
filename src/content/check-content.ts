/** Every check there is, over a content folder. */
import { availableParallelism } from 'node:os';
import { posix } from 'node:path';
import pLimit from 'p-limit';
import { type Mistake, sortMistakes } from '../schema/mistake.ts';
import { checkEntries } from './check/check-entries.ts';
import { splitFrontMatter } from './front-matter.ts';
import { createLocator } from './locate.ts';
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
  const found = sortMistakes(await locateMistakes(folder, [...content.mistakes, ...across, ...pictures]));
  const { warnings = [], mistakes = [] } = Object.groupBy(found, ({ level }) =>
    level === 'warning' ? 'warnings' : 'mistakes',
  );
  return { ...content, mistakes, warnings };
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
  const locators = new Map<string, ReturnType<typeof createLocator>>();
  const located: Mistake[] = [];
  for (const mistake of mistakes) {
    const { file, field, line } = mistake;
    if (line !== undefined || field === undefined) {
      located.push(mistake);
      continue;
    }
    const locate = locators.get(file) ?? (await locatorOf(folder, file));
    locators.set(file, locate);
    located.push({ ...mistake, line: locate(field) });
  }
  return located;
}

async function locatorOf(folder: string, file: string): Promise<ReturnType<typeof createLocator>> {
  const read = await readText(posix.join(folder, file));
  if (!('text' in read)) return () => 1;
  if (!file.endsWith('.md')) return createLocator(read.text, 1);
  const parts = splitFrontMatter(read.text);
  return 'yaml' in parts ? createLocator(parts.yaml, parts.yamlLine) : () => 1;
}
