/** What a reader typed, as the phrases to look for. */
import { type Fold, normalise } from '../shared/analyze.ts';

export interface Phrase {
  /** As typed. */
  text: string;
  /** As search sees it; never empty. */
  normal: string;
}

/** A pair of quotes keeps what is between together: straight, curly, or corner brackets. */
const quoted = /"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』/gu;

/** White space beside a sign does not part: 5 + 2 is 5+2. */
const aroundSign = /\s*([+＋%％.．-])\s*/gu;

/** Stands for a space that keeps together; search drops it like any space. */
const joint = '\u2060';

/**
 * Splits a query at white space into the phrases an article must contain, all of them. Repeated ones are kept once.
 *
 * @returns none when nothing typed counts
 */
export function parseQuery(text: string, fold: Fold): Phrase[] {
  const phrases = text
    .replace(quoted, (whole) => whole.replace(/\s+/gu, joint))
    .replace(aroundSign, '$1')
    .split(/\s+/u)
    .map((word) => ({ text: word.replaceAll(joint, ' '), normal: normalise(word, fold) }))
    .filter(({ normal }) => normal !== '');
  return phrases.filter(({ normal }, at) => phrases.findIndex((other) => other.normal === normal) === at);
}
