/**
 * What should be found, worked out by looking into every text. The rule is written down here a second time, from the issue and not from
 * `src/search`, so that a mistake there is not repeated.
 */
import characters from 'opencc-js/dict/TSCharacters';
import type { TestPage } from './test-page.ts';

const simplified = new Map(
  characters
    .split('|')
    .map((pair) => pair.split(' ').slice(0, 2) as [traditional: string, simplified: string]),
);

/** Quotes, brackets, marks between characters and white space do not count; what numbers and slogans are made of (5+2, 99.7%, 2-3) does. */
const marks = /(?![-.%‰])[\p{P}\p{Z}\p{C}\s]/gu;

/** NFKC, small letters, simplified characters, without the marks. */
export function fold(text: string): string {
  const plain = text.replace(/[…‥]/gu, '').normalize('NFKC').toLowerCase();
  return plain.replace(/./gsu, (char) => simplified.get(char) ?? char).replace(marks, '');
}

/** Answers which pages hold what. */
export interface Truth {
  /** Addresses of the pages of a kind that hold every word, each in a row, in text, names or aliases. */
  holding(words: readonly string[], kind: string): Set<string>;
  /** Whether any page holds a text. */
  isAnywhere(text: string): boolean;
}

/** Makes ready to answer. */
export function createTruth(pages: readonly TestPage[]): Truth {
  const folded = pages.map(({ url, kind, names, text }) => ({
    url,
    kind,
    texts: [text, ...names].map(fold),
  }));
  return {
    holding(words, kind) {
      const wanted = words.map(fold);
      const found = folded.filter(
        (page) =>
          page.kind === kind && wanted.every((word) => page.texts.some((text) => text.includes(word))),
      );
      return new Set(found.map(({ url }) => url));
    },
    isAnywhere(text) {
      const wanted = fold(text);
      return folded.some((page) => page.texts.some((one) => one.includes(wanted)));
    },
  };
}
