/** Where a heading may break: between words, so that no name is torn (CLREQ 3.1.3). Browsers know words of Japanese only. */
import type { Article } from './entities.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What opens stays with what follows it; all other marks stay with what is before them. */
const opens = /^[“‘（《〈「『【〔([{]$/u;
const isMark = (piece: string) => /^[\p{P}\p{S}\s]+$/u.test(piece);

/**
 * Cuts a text into pieces that are kept on one line; together they are the text.
 *
 * @param names kept whole wherever they stand, the longer before the shorter
 */
export function wordsOf(text: string, names: readonly string[] = []): string[] {
  const words: string[] = [];
  let held = '';
  for (const piece of cut(text, names)) {
    if (opens.test(piece)) held += piece;
    else if (isMark(piece) && !held && words.length > 0) words.push(words.pop() + piece);
    else {
      // A character alone belongs to what follows: 做“五个一点”, 把3点半.
      if ([...piece].length === 1) held += piece;
      else {
        words.push(held + piece);
        held = '';
      }
    }
  }
  if (!held) return words;
  // A last character alone would be a line of its own.
  return words.length > 0 ? [...words.slice(0, -1), words.at(-1) + held] : [held];
}

function cut(text: string, names: readonly string[]): string[] {
  const known = names
    .filter((name) => name.length > 1 && text.includes(name))
    .toSorted((a, b) => b.length - a.length);
  const [name] = known;
  if (!name) return [...segmenter.segment(text)].map(({ segment }) => segment);
  const others = known.slice(1);
  return text.split(name).flatMap((part, at) => [...(at > 0 ? [name] : []), ...cut(part, others)]);
}

/** The names that an article's title may have in it. */
export function namesIn({ practices, schools, region }: Article): string[] {
  return [...practices, ...schools, region].flatMap(({ name, aliases }) => [name, ...aliases]);
}
