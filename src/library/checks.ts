/** Rules across files. Each group is a module of `checks/`; all problems are reported together. */
import type { Collection } from '../schema/fields.ts';
import type { SiteData } from '../schema/site.ts';
import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkNames } from './checks/names.ts';
import { checkPlaces } from './checks/places.ts';
import { checkReferences } from './checks/references.ts';
import { checkTrees } from './checks/trees.ts';
import type { Entries } from './entries.ts';
import { type Problem, sortProblems } from './problem.ts';

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
 * @returns problems with their field, by file
 */
export function checkEntries(entries: Entries, { site, unreadable = [] }: CheckOptions = {}): Problem[] {
  return sortProblems([
    ...checkIds(entries),
    ...checkReferences(entries, site, unreadable),
    ...checkTrees(entries),
    ...checkPlaces(entries),
    ...checkFigures(entries),
    ...checkNames(entries),
  ]);
}
