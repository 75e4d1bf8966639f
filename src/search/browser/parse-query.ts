/** What a reader typed, as the phrases to look for. */
import { type Fold, normalise } from '../shared/analyze.ts';

export interface Phrase {
  /** As typed. */
  text: string;
  /** As search sees it; never empty. */
  normal: string;
  /** Must be in the title. */
  inTitle?: true;
}

/** A pair of quotes keeps what is between together: straight, curly, or corner brackets. */
const quoted = /"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』/gu;

/** White space beside a sign does not part: 5 + 2 is 5+2. */
const aroundSign = /\s*([+＋%％.．-])\s*/gu;

/** A minus before a word, after a space: 课后服务 -作业. Before a digit it is a sign like others. */
const minus = /(?<=\s)[-－−](?=[^\s\d+.%-])(?:"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』|\S+)/gu;

/** Stands for a space that keeps together; search drops it like any space. */
const joint = '\u2060';

/** Marks that may part words, and signs at an end of one that nobody means: 作业、课后服务 and 作业. */
const partingMarks = /[、，,；;。！!？?：:／/｜|·・\\]+/gu;
const looseSigns = /(^|\s)[.．-]+|[.．-]+(?=\s|$)/gu;

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

/** Takes from a query the words that must not be there. */
export function takeWithout(text: string, fold: Fold): { rest: string; without: Phrase[] } {
  const without: Phrase[] = [];
  const rest = text.replace(minus, (word) => {
    const [phrase] = parseQuery(`"${word.slice(1).replaceAll('"', '')}"`, fold);
    if (!phrase) return word;
    without.push({ ...phrase, text: word.slice(1) });
    return '';
  });
  return { rest, without };
}

/**
 * The query with marks taken for spaces, for when it is found nowhere as it stands; undefined where that changes nothing. What is in quotes stays.
 */
export function partAtMarks(text: string): string | undefined {
  if (text.search(quoted) >= 0) return undefined;
  const parted = text.replace(partingMarks, ' ').replace(looseSigns, '$1').trim();
  return parted !== text.trim() && parted !== '' ? parted : undefined;
}
