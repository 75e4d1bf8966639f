/** Finds names in running text. */
import type { Mention } from '../library/mentions.ts';

export interface Match {
  mention: Mention;
  /** Where the name stands in the text, end exclusive. */
  start: number;
  end: number;
}

export type Matcher = (text: string) => Match[];

const matchers = new WeakMap<readonly Mention[], Matcher>();

/** The matcher of a list of names, built at the list's first use and kept as long as the list is. */
export function matcherOf(mentions: readonly Mention[]): Matcher {
  const known = matchers.get(mentions);
  if (known) return known;
  const matcher = createMatcher(mentions);
  matchers.set(mentions, matcher);
  return matcher;
}

/**
 * Looks up the names that begin with the two characters at each place of the text: as fast with 5,000
 * names as with five, quick to build, and a name is never read as a pattern. Matches do not overlap: the
 * first, then the longest, wins. Of two mentions with one name the first in the list is meant; a name of
 * one character is not looked for.
 */
function createMatcher(mentions: readonly Mention[]): Matcher {
  const byName = new Map<string, Mention>();
  const lengthsByStart = new Map<string, number[]>();
  for (const mention of mentions) {
    const name = narrow(mention.name);
    if (name.length < 2 || byName.has(name)) continue;
    byName.set(name, mention);
    const lengths = lengthsByStart.get(name.slice(0, 2));
    if (!lengths) lengthsByStart.set(name.slice(0, 2), [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }
  for (const lengths of lengthsByStart.values()) lengths.sort((a, b) => b - a);

  return (original) => {
    const text = narrow(original);
    const matches: Match[] = [];
    for (let start = 0; start < text.length - 1; start++) {
      for (const length of lengthsByStart.get(text.slice(start, start + 2)) ?? none) {
        const end = start + length;
        const mention = byName.get(text.slice(start, end));
        if (!mention || isCut(text, start, end)) continue;
        matches.push({ mention, start, end });
        start = end - 1;
        break;
      }
    }
    return matches;
  };
}

const none: readonly number[] = [];

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
