/**
 * What the engine is handed for a page: a term a position, so that a position says what it is part of.
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
import { encode, phraseTerms, wordEdge } from '../shared/analyze.ts';
import { headingsEnd, titleEnd } from '../shared/tiers.ts';

/** A page's normalised texts. */
export interface NormalPage {
  title: string;
  /** The title is none of them. */
  headings: readonly string[];
  /** All of the page, title and headings included. */
  text: string;
  /** Its Latin words and numbers, each once. */
  latinWords: ReadonlySet<string>;
}

/** A position without a term: it parts runs and fills zones. */
const gap = '';

/**
 * The words of a page's record.
 *
 * @param common characters to give places of their own, the same list for all pages of an index
 */
export function recordWords(
  { title, headings, text, latinWords }: NormalPage,
  common: readonly string[],
): string[] {
  const textChars = [...text];
  const alone = new Set<string>();
  const words = zone(titleEnd, [[...title]], alone);
  const headingChars = headings.map((heading) => [...heading]);
  for (const word of zone(headingsEnd - titleEnd, headingChars, alone)) words.push(word);
  const left = new Set(textChars).difference(alone);
  for (const char of common) words.push(left.delete(char) ? encode(char) : gap);
  for (const char of left) words.push(encode(char));
  words.push(gap);
  for (const term of phraseTerms(textChars)) words.push(term);
  for (const word of latinWords) {
    words.push(gap);
    for (const term of phraseTerms([wordEdge, ...word, wordEdge])) words.push(term);
  }
  return words;
}

/** Characters that one page in so many has get a place of their own. */
const commonShare = 4;

/** The common characters of all texts, in an order that a further text does not change. */
export function commonChars(texts: readonly string[]): string[] {
  const having = new Map<string, number>();
  for (const text of texts) for (const char of new Set(text)) having.set(char, (having.get(char) ?? 0) + 1);
  return [...having]
    .filter(([, count]) => count * commonShare >= texts.length)
    .map(([char]) => char)
    .sort();
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
