/** Rules across files. Each group is a module of this folder; all mistakes are reported together. */

import type { Entries } from '../../library/entries.ts';
import type { Collection } from '../../schema/kinds.ts';
import { type Mistake, sortMistakes } from '../../schema/mistake.ts';
import type { SiteData } from '../../schema/site.ts';
import { checkCollections } from './collections.ts';
import { checkFigures } from './figures.ts';
import { checkGaps } from './gaps.ts';
import { checkIds } from './ids.ts';
import { checkNames } from './names.ts';
import { checkPassages } from './passages.ts';
import { checkPlaces } from './places.ts';
import { checkReferences } from './references.ts';
import { checkSite } from './site.ts';
import { checkSubstance } from './substance.ts';
import { checkTrees } from './trees.ts';

export interface CheckOptions {
  /** content/site.yaml, whose practices are looked up too. */
  site?: SiteData | undefined;
  /** Files that are there but have mistakes of their own; what refers to them is none. */
  unreadable?: readonly { collection: Collection; id: string; file?: string; sound?: object | undefined }[];
}

/**
 * Finds what is wrong between files.
 *
 * @param entries valid by their schemas
 * @returns mistakes with their field, by file
 */
export function checkEntries(entries: Entries, { site, unreadable = [] }: CheckOptions = {}): Mistake[] {
  return sortMistakes([
    ...checkIds(entries),
    ...checkReferences(entries, site, unreadable),
    ...checkTrees(entries),
    ...checkPlaces(entries),
    ...checkFigures(entries),
    ...checkPassages(entries),
    ...checkGaps(entries),
    ...checkSubstance(entries),
    ...checkCollections(entries),
    ...checkNames(entries),
    ...checkSite(site),
  ]);
}
