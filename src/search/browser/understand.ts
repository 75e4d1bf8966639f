/**
 * What a question is about, in the site's own words: 小学作业管理 is 小学 (a stage) and 作业管理 (a theme), 作业太多怎么办 the problem 作业太多. Of all ways
 * to cut a question, the one that leaves the fewest characters unread counts, and of those the one in the fewest pieces.
 */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Named } from '../shared/name-shards.ts';
import { questionWords, stageWords } from '../shared/question-words.ts';
import type { Phrase } from './parse-query.ts';

/** A piece of a question that must be answered. */
export interface Part {
  /** Normalised, as it stands in the question. */
  text: string;
  /** What it names; several where they share the name, none where it is just a word. */
  things: Thing[];
  /** What texts may say in its place, normalised: itself, other names, synonyms. */
  words: string[];
}

export type Thing = Pick<Named, 'kind' | 'id' | 'names' | 'url' | 'place' | 'count'>;

export interface Vocabulary {
  /** All things of which a name is in the question; more do not matter. */
  things: readonly Named[];
  /** Words that stand for one another. */
  synonyms: readonly (readonly string[])[];
}

/** Longer questions are quotations. */
export const longestQuestion = 40;

/** What one name can name, the likeliest first: a place's name is rarely something else's. */
const kindOrder = [
  ...['problem', 'theme', 'aspect', 'practice', 'region', 'school'],
  ...['homonym', 'indicator', 'author', 'source'],
];

/** A question of a theme is read without its theme only in a name that says enough: 分层作业, not 时间. */
const tellingAspect = 3;

/** A way to read characters in a row. */
interface Reading {
  things: Thing[];
  words: string[];
  /** Set aside. */
  isAside: boolean;
}

/**
 * Reads a question.
 *
 * @param phrases as `parseQuery` splits it; one in quotes, or longer than a question is, is taken as a word
 * @returns its parts in their order; a part without things is what nothing names
 */
export function understand(phrases: readonly Phrase[], vocabulary: Vocabulary, fold: Fold): Part[] {
  const lexicon = createLexicon(vocabulary, fold);
  const cut = phrases.flatMap((phrase): Piece[] => {
    const chars = [...phrase.normal];
    if (chars.length > longestQuestion || isQuoted(phrase.text))
      return [{ text: phrase.normal, reading: lexicon.get(phrase.normal) }];
    return cover(chars, lexicon);
  });
  // 学校 alone is asked for; in 学校怎么管作业 it is not.
  const kept = cut.filter(({ reading }) => !reading?.isAside);
  const counted = kept.length > 0 ? kept : cut.map(({ text }) => ({ text, reading: undefined }));
  const readings = counted.map(({ text, reading }) => ({ text, ...(reading ?? wordOf(text)) }));
  const themes = new Set(
    readings.flatMap(({ things }) => things.filter(({ kind }) => kind === 'theme').map(({ id }) => id)),
  );
  return readings.map(({ text, things, words }) => ({
    text,
    things: likeliest(text, things, themes, readings.length === 1, fold),
    words: [...new Set([text, ...words])],
  }));
}

/** Whether a question may begin or end with what is set aside; what does not needs no names to be known. */
export function mayHoldAsides(phrases: readonly Phrase[]): boolean {
  return phrases.some(
    ({ text, normal }) =>
      !isQuoted(text) &&
      normal.length <= longestQuestion &&
      [...questionWords].some((word) => normal.startsWith(word) || normal.endsWith(word)),
  );
}

/** The phrases less what is set aside at their ends; the phrases themselves where nothing would be left. */
export function withoutAsides(phrases: readonly Phrase[], vocabulary: Vocabulary, fold: Fold): Phrase[] {
  const lexicon = createLexicon(vocabulary, fold);
  const left = phrases.flatMap((phrase): Phrase[] => {
    if (!mayHoldAsides([phrase])) return [phrase];
    const pieces = cover([...phrase.normal], lexicon);
    const isAsked = ({ reading }: Piece) => !reading?.isAside;
    const asked = pieces.slice(pieces.findIndex(isAsked), pieces.findLastIndex(isAsked) + 1);
    const normal = asked.map(({ text }) => text).join('');
    return normal === '' ? [] : [{ text: normal === phrase.normal ? phrase.text : normal, normal }];
  });
  return left.length > 0 ? left : [...phrases];
}

function isQuoted(text: string): boolean {
  return /^["“「『]/u.test(text);
}

function wordOf(text: string): Pick<Reading, 'things' | 'words'> {
  return { things: [], words: [text] };
}

/** Every word that can be read, normalised, with what it means. */
function createLexicon({ things, synonyms }: Vocabulary, fold: Fold): Map<string, Reading> {
  const lexicon = new Map<string, Reading>();
  const at = (normal: string): Reading => {
    const reading = lexicon.get(normal) ?? { things: [], words: [], isAside: false };
    lexicon.set(normal, reading);
    return reading;
  };
  for (const word of questionWords) at(word).isAside = true;
  for (const [word, stages] of stageWords) {
    const reading = at(word);
    reading.isAside = false;
    reading.things.push(...stages.map((id) => plainThing('stage', id, word)));
  }
  for (const thing of things) {
    const normals = thing.names.map((name) => normalise(name, fold)).filter((name) => name.length > 1);
    for (const normal of normals) {
      const reading = at(normal);
      reading.isAside = false;
      reading.things.push(thing);
      // Other names of a question are words that anything may be called: 时间, 安全.
      if (thing.kind !== 'aspect') reading.words.push(...normals);
    }
  }
  for (const group of synonyms) {
    const normals = group.map((word) => normalise(word, fold)).filter((word) => word !== '');
    const readings = normals.map((word) => lexicon.get(word));
    const meant = [...new Set(readings.flatMap((reading) => reading?.things ?? []))];
    const words = [...new Set([...normals, ...readings.flatMap((reading) => reading?.words ?? [])])];
    for (const word of normals) {
      const reading = at(word);
      reading.isAside = false;
      if (reading.things.length === 0) reading.things = meant;
      reading.words.push(...words);
    }
  }
  return lexicon;
}

export function plainThing(kind: string, id: string, name: string): Thing {
  return { kind, id, names: [name], url: '', place: '', count: 0 };
}

/**
 * A character that nothing covers costs more than any number of pieces; a word that names nothing more than two that do; what is set aside costs less
 * than what is not.
 */
const uncovered = 100;
const pieceCost = { name: 10, word: 21, aside: 9 };

interface Step {
  cost: number;
  from: number;
  reading: Reading | undefined;
}

/** The best cover of characters (dynamic programming over their ends); characters that nothing covers in a row are one piece. */
function cover(chars: readonly string[], lexicon: ReadonlyMap<string, Reading>): Piece[] {
  const best: Step[] = [{ cost: 0, from: 0, reading: undefined }];
  for (let end = 1; end <= chars.length; end++) {
    const before = best[end - 1]?.cost ?? 0;
    let step: Step = { cost: before + uncovered, from: end - 1, reading: undefined };
    for (let from = 0; from < end; from++) {
      const text = chars.slice(from, end).join('');
      const reading = lexicon.get(text) ?? yearOf(text);
      if (!reading) continue;
      const cost = (best[from]?.cost ?? 0) + costOf(reading);
      // Of two that cost the same, the longer word first: 江北区 + 课后服务.
      if (cost < step.cost) step = { cost, from, reading };
    }
    best.push(step);
  }
  const pieces: Piece[] = [];
  for (let end = chars.length; end > 0; ) {
    const { from, reading } = best[end] ?? { from: end - 1, reading: undefined };
    pieces.unshift({ text: chars.slice(from, end).join(''), reading });
    end = from;
  }
  return joinUnread(pieces);
}

function costOf({ isAside, things }: Reading): number {
  return isAside ? pieceCost.aside : things.length > 0 ? pieceCost.name : pieceCost.word;
}

interface Piece {
  text: string;
  reading: Reading | undefined;
}

/** Characters in a row that nothing names are one piece; so is a small word beside them: 中 in 中国, 太 in 太累. */
function joinUnread(pieces: readonly Piece[]): Piece[] {
  const isUnread = (at: number) => pieces[at] !== undefined && !pieces[at]?.reading;
  const joined: Piece[] = [];
  for (const [at, { text, reading }] of pieces.entries()) {
    const small = reading?.isAside && [...text].length === 1 && !particles.has(text);
    const unread = !reading || (small && (isUnread(at - 1) || isUnread(at + 1)));
    const last = joined.at(-1);
    if (unread && last && !last.reading) last.text += text;
    else joined.push({ text, reading: unread ? undefined : reading });
  }
  return joined;
}

/** These never begin or end a word that is asked for. */
const particles = new Set('的了吗呢吧呀啊');

function yearOf(text: string): Reading | undefined {
  const year = /^((?:19|20)\d\d)年?$/.exec(text)?.[1];
  return year
    ? { things: [plainThing('year', year, `${year}年`)], words: [year], isAside: false }
    : undefined;
}

/** Which of the things that share a name are meant. */
function likeliest(
  text: string,
  things: readonly Thing[],
  themes: ReadonlySet<string>,
  isAll: boolean,
  fold: Fold,
): Thing[] {
  const telling = [...text].length >= tellingAspect || isAll;
  const possible = things.filter((thing) => thing.kind !== 'aspect' || telling || isOf(thing, themes));
  const rank = (thing: Thing) =>
    // Of the theme that is asked of, then by its own name, then by the kind.
    (thing.kind === 'aspect' && isOf(thing, themes) ? -100 : 0) +
    (normalise(thing.names[0] ?? '', fold) === text ? 0 : 20) +
    kindOrder.indexOf(thing.kind);
  const least = Math.min(...possible.map(rank));
  return [...new Set(possible)].filter((thing) => rank(thing) === least);
}

function isOf({ id }: Thing, themes: ReadonlySet<string>): boolean {
  return themes.has(id.slice(0, id.indexOf('/')));
}

/**
 * Cuts what nothing names into words that occur: the most characters in the fewest words.
 *
 * @param occurs whether a text is anywhere on the site
 * @returns words of two characters at least; none where nothing occurs
 */
export async function cutWords(text: string, occurs: (word: string) => Promise<boolean>): Promise<string[]> {
  const chars = [...text].slice(0, longestCut);
  const best: { cost: number; words: string[] }[] = [{ cost: 0, words: [] }];
  for (let end = 1; end <= chars.length; end++) {
    const last = best[end - 1] ?? { cost: 0, words: [] };
    let step = { cost: last.cost + uncovered, words: last.words };
    for (let from = Math.max(0, end - longestWord); from <= end - 2; from++) {
      const before = best[from];
      if (!before || before.cost + pieceCost.name >= step.cost) continue;
      const word = chars.slice(from, end).join('');
      if (await occurs(word)) step = { cost: before.cost + pieceCost.name, words: [...before.words, word] };
    }
    best.push(step);
  }
  return [...new Set(best.at(-1)?.words ?? [])];
}

/** Each word looked for costs a question to the index. */
const longestCut = 12;
const longestWord = 6;
