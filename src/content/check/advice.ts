/** What is poor, but not wrong. A file with mistakes is spared: first things first. */
import { posix } from 'node:path';
import type { Entries } from '../../library/entries.ts';
import type { Mistake } from '../../schema/mistake.ts';
import { adviseObservations } from './observations.ts';
import { advisePictures } from './picture-use.ts';
import { adviseRegionCodes } from './region-codes.ts';
import { adviseWording } from './wording.ts';

export type Advice = Pick<Mistake, 'file' | 'field' | 'line' | 'message' | 'hint'>;

/**
 * @param entries valid by their schemas
 * @param images pictures beside articles, paths from the content folder
 * @param mistakes found so far, warnings included
 * @returns warnings
 */
export function findAdvice(
  entries: Entries,
  images: ReadonlySet<string>,
  mistakes: readonly Mistake[],
): Mistake[] {
  const wrong = new Set(mistakes.filter(({ level }) => level !== 'warning').map(({ file }) => file));
  // An article with mistakes may use any picture that lies beside it.
  const unread = new Set([...wrong].map((file) => posix.dirname(file)));
  const inUse = new Set([...images].filter((image) => unread.has(posix.dirname(image))));
  return [
    ...adviseObservations(entries),
    ...advisePictures(entries, images),
    ...adviseWording(entries),
    ...adviseRegionCodes(entries),
  ]
    .filter(({ file }) => !wrong.has(file) && !inUse.has(file))
    .map((advice) => ({ ...advice, level: 'warning' }));
}
