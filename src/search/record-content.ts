/**
 * What is handed to Pagefind for a page: its terms, one word each, so that a word's position says what it is part of.
 *
 * | positions | holds |
 * |---|---|
 * | 0 – 127 | the title, then each of its characters alone |
 * | 128 – 511 | the headings, each its own run, then each of their characters alone |
 * | from 512 | every other character alone, once a page; then the whole text, title and headings included, in one run |
 *
 * Pagefind reports the first position of a phrase, which so tells title, heading and body apart. Characters alone are what a query of one
 * character asks for: as a prefix of pairs it would touch thousands of terms.
 */
import { analyse, encode, type Fold, phraseTerms } from './analyze.ts';

const titleEnd = 128;
const headingsEnd = 512;

/** A word without a letter takes a position and leaves no term, so it parts runs and fills zones. */
const gap = '-';

/** Where on its page a phrase was found first; smaller is better. */
export type Tier = 0 | 1 | 2;

/** 0 title, 1 heading, 2 body. */
export function tierOf(position: number): Tier {
  return position < titleEnd ? 0 : position < headingsEnd ? 1 : 2;
}

/** The content of a page's record. */
export function recordContent(title: string, headings: readonly string[], text: string, fold: Fold): string {
  const [titleChars = [], textChars = [], ...headingChars] = [title, text, ...headings].map(
    (part) => analyse(part, fold).chars,
  );
  const alone = new Set<string>();
  const words = zone(titleEnd, [titleChars], alone);
  words.push(...zone(headingsEnd - titleEnd, headingChars, alone));
  words.push(...addAlone(textChars, alone), gap, ...phraseTerms(textChars));
  return words.join(' ');
}

/** Runs and their characters alone, cut or filled to exactly `size` words. What is cut is still found in the text. */
function zone(size: number, runs: readonly (readonly string[])[], alone: Set<string>): string[] {
  const pairs = runs.filter((chars) => chars.length > 1).flatMap((chars) => [...phraseTerms(chars), gap]);
  const words = pairs.slice(0, size);
  words.push(...addAlone(runs.flat(), alone, size - words.length));
  return [...words, ...Array<string>(size - words.length).fill(gap)];
}

/** Up to `room` of the characters that are not yet in `alone`, as terms; notes them there. */
function addAlone(chars: readonly string[], alone: Set<string>, room = Number.POSITIVE_INFINITY): string[] {
  const fresh = [...new Set(chars)].filter((char) => !alone.has(char)).slice(0, room);
  for (const char of fresh) alone.add(char);
  return fresh.map(encode);
}
