/** Finds the names to link in running text. */
import { type Mentions, narrow } from '../library/mentions.ts';

export interface Mention {
  href: string;
  /** Where the name stands in the text, end exclusive. */
  start: number;
  end: number;
}

/** Mentions do not overlap: the first, then the longest that is linked, wins. */
export function findMentions(original: string, { names, addressOf }: Mentions): Mention[] {
  const text = narrow(original);
  const mentions: Mention[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const { name, things: spellings } of names.at(text, start)) {
      const end = start + name.length;
      if (isCut(text, start, end)) continue;
      const href = firstOf(spellings, addressOf);
      if (href === undefined) continue;
      mentions.push({ href, start, end });
      start = end - 1;
      break;
    }
  }
  return mentions;
}

function firstOf(names: readonly string[], addressOf: Mentions['addressOf']): string | undefined {
  for (const name of names) {
    const href = addressOf(name);
    if (href !== undefined) return href;
  }
  return undefined;
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
