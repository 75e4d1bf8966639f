/**
 * What is handed to Pagefind for a page: its terms, one word each, so that a word's position says what it is part of.
 *
 * | positions | holds |
 * |---|---|
 * | 0 – 63 | the title, then each of its characters alone |
 * | 64 – 319 | the headings, each its own run, then each of their characters alone |
 * | from 320 | the other characters alone, once a page: the site's common ones each at a place of its own, the same on all pages, then the rest |
 * | after that | the whole text, title and headings included, in one run; then each Latin word and number between edges |
 *
 * Pagefind reports the first position of a phrase, which so tells title, heading and body apart. Characters alone are what a query of one
 * character asks for: as a prefix of pairs it would touch thousands of terms. A position that is the same on all pages costs the compressed index
 * nothing; without that, characters alone would be a quarter of it.
 */
import { analyse, encode, type Fold, latinWords, phraseTerms, wordEdge } from '../shared/analyze.ts';
import { headingsEnd, titleEnd } from '../shared/tiers.ts';

/** A word without a letter takes a position and leaves no term, so it parts runs and fills zones. */
const gap = '-';

/**
 * The content of a page's record.
 *
 * @param common characters to give places of their own, the same list for all pages of an index
 */
export function recordContent(
  { title, headings, text }: { title: string; headings: readonly string[]; text: string },
  common: readonly string[],
  fold: Fold,
): string {
  const analysed = analyse(text, fold);
  const textChars = analysed.chars;
  const [titleChars = [], ...headingChars] = [title, ...headings].map((part) => analyse(part, fold).chars);
  const alone = new Set<string>();
  const words = zone(titleEnd, [titleChars], alone);
  words.push(...zone(headingsEnd - titleEnd, headingChars, alone));
  const left = new Set(textChars).difference(alone);
  words.push(...common.map((char) => (left.delete(char) ? encode(char) : gap)));
  words.push(...[...left].map(encode), gap, ...phraseTerms(textChars));
  for (const word of latinWords(analysed)) words.push(gap, ...phraseTerms([wordEdge, ...word, wordEdge]));
  return words.join(' ');
}

/** Characters that one page in so many has get a place of their own. */
const commonShare = 4;

/** The common characters of all pages, the most common first. */
export function commonChars(texts: Iterable<string>, fold: Fold): string[] {
  const having = new Map<string, number>();
  let pages = 0;
  for (const text of texts) {
    pages++;
    for (const char of new Set(analyse(text, fold).chars)) having.set(char, (having.get(char) ?? 0) + 1);
  }
  return [...having]
    .filter(([, count]) => count * commonShare >= pages)
    .sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
    .map(([char]) => char);
}

/** Runs and their characters alone, cut or filled to exactly `size` words. What is cut is still found in the text. */
function zone(size: number, runs: readonly (readonly string[])[], alone: Set<string>): string[] {
  const pairs = runs.filter((chars) => chars.length > 1).flatMap((chars) => [...phraseTerms(chars), gap]);
  const words = pairs.slice(0, size);
  words.push(...addAlone(runs.flat(), alone, size - words.length));
  return [...words, ...Array<string>(size - words.length).fill(gap)];
}

/** Up to `room` of the characters that are not yet in `alone`, as terms; notes them there. */
function addAlone(chars: readonly string[], alone: Set<string>, room: number): string[] {
  const fresh = [...new Set(chars)].filter((char) => !alone.has(char)).slice(0, room);
  for (const char of fresh) alone.add(char);
  return fresh.map(encode);
}
