/** Finds names in running text. */
import type { Mentions } from '../library/mentions.ts';

export interface Match {
  href: string;
  /** Where the name stands in the text, end exclusive. */
  start: number;
  end: number;
}

/** Names by how they are looked up. */
interface NameTable {
  /** Names as the library writes them by their narrow form, of which two can be one. */
  spellings: Map<string, string[]>;
  /** How long the names are that begin with two given characters, the longest first. */
  lengthsByStart: Map<string, number[]>;
}

const tables = new WeakMap<readonly string[], NameTable>();

/**
 * Looks up the names that begin with the two characters at each place of the text: as fast with 5,000 names as with five,
 * and a name is never read as a pattern. Matches do not overlap: the first, then the longest that is linked, wins. A name
 * of one character is not looked for.
 */
export function findMentions(original: string, { names, addressOf }: Mentions): Match[] {
  const { spellings, lengthsByStart } = tableOf(names);
  const text = narrow(original);
  const matches: Match[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    for (const length of lengthsByStart.get(text.slice(start, start + 2)) ?? none) {
      const end = start + length;
      const written = spellings.get(text.slice(start, end));
      if (!written || isCut(text, start, end)) continue;
      const href = firstOf(written, addressOf);
      if (href === undefined) continue;
      matches.push({ href, start, end });
      start = end - 1;
      break;
    }
  }
  return matches;
}

const none: readonly number[] = [];

function firstOf(names: readonly string[], addressOf: Mentions['addressOf']): string | undefined {
  for (const name of names) {
    const href = addressOf(name);
    if (href !== undefined) return href;
  }
  return undefined;
}

/** The table of a list of names, built at the list's first use and kept as long as the list is. */
function tableOf(names: readonly string[]): NameTable {
  const table = tables.get(names) ?? createTable(names);
  tables.set(names, table);
  return table;
}

function createTable(names: readonly string[]): NameTable {
  const spellings = new Map<string, string[]>();
  for (const name of names) {
    const narrowed = narrow(name);
    if (narrowed.length < 2) continue;
    const written = spellings.get(narrowed);
    if (written) written.push(name);
    else spellings.set(narrowed, [name]);
  }
  const lengthsByStart = new Map<string, number[]>();
  for (const name of spellings.keys()) {
    const lengths = lengthsByStart.get(name.slice(0, 2));
    if (!lengths) lengthsByStart.set(name.slice(0, 2), [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }
  for (const lengths of lengthsByStart.values()) lengths.sort((a, b) => b - a);
  return { spellings, lengthsByStart };
}

/** Full-width letters, digits and signs as plain ones, as NFKC does, one for one: places stay the same. */
function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** What formulas and Latin words are made of: 5+2, STEM. Chinese has no such borders between words. */
const runEnd = /[\p{Script=Latin}\d+]$/u;
const runStart = /^[\p{Script=Latin}\d+]/u;
/** A sign that goes on only before more of the same run: 3.0, 2-X, but not the stop after “5+2.” */
const goesOnBefore = /[\p{Script=Latin}\d+][.-]?$/u;
const goesOnAfter = /^[.-]?[\p{Script=Latin}\d+]/u;

/** Whether the place is the middle of a longer run: 5+2 in 15+2, STEM in STEMs. */
function isCut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const name = text.slice(start, end);
  const after = text.slice(end, end + 2);
  return (runStart.test(name) && goesOnBefore.test(before)) || (runEnd.test(name) && goesOnAfter.test(after));
}
