/** What is asked, and what each question should find. */
import { Converter } from 'opencc-js/cn2t';
import { createRandom, type Random } from './random.ts';
import type { TestPage } from './test-page.ts';
import { createTruth, fold } from './truth.ts';

export interface Question {
  /** As typed. */
  text: string;
  /** Kind of page that is looked for. */
  kind: string;
  /** Addresses of all pages that should be found. */
  expected: ReadonlySet<string>;
}

export const setNames = ['names', 'substrings', 'variants', 'words', 'nothing'] as const;
export type SetName = (typeof setNames)[number];
export type QuestionSets = Record<SetName, Question[]>;

/** Makes the sets of questions of the issue, the same for the same seed and pages. */
export function askAbout(pages: readonly TestPage[], seed: number): QuestionSets {
  const random = createRandom(seed, 'queries');
  const truth = createTruth(pages);
  const articles = pages.filter(({ kind }) => kind === 'article');
  const things = pages.filter(({ kind }) => kind !== 'article');
  const names = [...new Set(things.flatMap((thing) => thing.names))];
  const ask = (text: string, words: readonly string[] = [text], kind = 'article'): Question => ({
    text,
    kind,
    expected: truth.holding(words, kind),
  });
  /** `count` different texts, each drawn until it fits. */
  const draw = (count: number, one: () => string, fits: (text: string) => boolean = () => true) => {
    const drawn = new Set<string>();
    for (let tries = 0; drawn.size < count && tries < count * 1000; tries++) {
      const text = one();
      if (fold(text) !== '' && fits(text)) drawn.add(text);
    }
    return [...drawn];
  };
  const piece = (least: number, most: number) => cutPiece(random, random.pick(articles).text, least, most);

  return {
    // Among the articles, and among the pages of the thing's own kind.
    names: [
      ...names.map((name) => ask(name)),
      ...things.flatMap(({ names, kind }) => names.map((name) => ask(name, [name], kind))),
    ],
    substrings: draw(500, () => piece(1, 8)).map((text) => ask(text)),
    // They should find what their originals find.
    variants: draw(1000, () => (random.below(2) === 0 ? random.pick(names) : piece(2, 8)))
      .map((text) => ({ text, variant: varied(random, text) }))
      .filter(({ text, variant }) => variant !== text)
      .slice(0, 50)
      .map(({ text, variant }) => ask(variant, [text])),
    words: draw(50, () => drawWords(random, articles)).map((text) => ask(text, text.split(' '))),
    nothing: draw(
      50,
      () => (random.below(2) === 0 ? mistype(random, random.pick(names)) : piece(2, 4) + piece(2, 4)),
      (text) => !truth.isAnywhere(text),
    ).map((text) => ask(text)),
  };
}

/** Characters in a row, marks included and white space left out. Quotes are too: what they keep together is no matter of finding. */
function cutPiece(random: Random, text: string, least: number, most: number): string {
  const chars = [...text.replace(/[\s"“”「」『』]/gu, '')];
  const length = least + random.below(most - least + 1);
  const start = random.below(Math.max(1, chars.length - length));
  return chars.slice(start, start + length).join('');
}

const convert = {
  t: Converter({ from: 'cn', to: 't' }),
  hk: Converter({ from: 'cn', to: 'hk' }),
  tw: Converter({ from: 'cn', to: 'tw' }),
};

/** The same in full width where there are Latin letters, digits or signs, else in traditional characters. */
function varied(random: Random, text: string): string {
  const wide = text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
  return wide === text ? random.pick(Object.values(convert))(text) : wide;
}

/** Two or three words, of one article or, a third of the time, of two. */
function drawWords(random: Random, articles: readonly TestPage[]): string {
  const page = random.pick(articles);
  const other = random.below(3) === 0 ? random.pick(articles) : page;
  const words = [page, other, other].slice(0, 2 + random.below(2)).map(({ text }) => {
    return cutPiece(random, random.pick(text.match(/[\p{Script=Han}a-zA-Z]{2,}/gu) ?? [text]), 2, 4);
  });
  return words.join(' ');
}

/** A name with two of its characters changed round. */
function mistype(random: Random, name: string): string {
  const chars = [...name.replace(/\s/gu, '')];
  const at = random.below(Math.max(1, chars.length - 1));
  const [one = '', two = ''] = chars.slice(at, at + 2);
  return [...chars.slice(0, at), two, one, ...chars.slice(at + 2)].join('');
}
