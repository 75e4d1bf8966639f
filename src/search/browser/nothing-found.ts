/** What to try when nothing was found; never shown as results. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Named, NamesFor } from '../shared/name-shards.ts';
import { type Sounds, soundKey } from '../shared/sounds.ts';
import type { Phrase } from './parse-query.ts';

export interface Help {
  /** Names that sound or look like what was typed. */
  names: { thing: Named; name: string }[];
  /** Words that are all in these pages, but not together. */
  apart: { words: string[]; phrases: Phrase[]; ids: string[] };
  /** Queries with a word less that find something. */
  fewer: { text: string; total: number }[];
}

interface Given {
  phrases: readonly Phrase[];
  fold: Fold;
  namesFor: NamesFor;
  sounds: Sounds;
  find(phrases: readonly Phrase[]): Promise<string[]>;
}

/** At most as many names, and words to leave out. */
const mostNames = 6;
const mostWords = 6;

/** A name is compared with what was typed up to this length; hostile queries are longer. */
const longestName = 30;

/** Works out what to try. */
export async function helpOut({ phrases, fold, namesFor, sounds, find }: Given): Promise<Help> {
  const words = (await Promise.all(phrases.map((phrase) => splitWords(phrase, find))))
    .flat()
    .slice(0, mostWords);
  const split = words.length > phrases.length;
  const apart = split ? await find(words) : [];
  const fewer: Help['fewer'] = [];
  const parts = phrases.length > 1 ? phrases.slice(0, mostWords) : words;
  const whole = phrases.map(({ normal }) => normal).join();
  const shorter = parts.length > 1 ? parts.map((_, at) => parts.toSpliced(at, 1)) : [parts];
  for (const rest of shorter.filter(
    (rest) => rest.length > 0 && rest.map(({ normal }) => normal).join() !== whole,
  )) {
    const total = (await find(rest)).length;
    if (total > 0) fewer.push({ text: rest.map(({ text }) => text).join(' '), total });
  }
  const names = await Promise.all(
    phrases.slice(0, mostWords).map(async ({ normal }) => {
      const things = await thingsNear(normal, namesFor, sounds);
      return alike(normal, things, sounds, fold);
    }),
  );
  return {
    names: names.flat().slice(0, mostNames),
    apart: { words: words.map(({ text }) => text), phrases: words, ids: apart },
    fewer,
  };
}

/**
 * Cuts a phrase into the longest pieces that pages have, each from where the last one ended; characters alone are left out: names that nobody wrote
 * fall apart into them.
 */
async function splitWords({ normal }: Phrase, find: Given['find']): Promise<Phrase[]> {
  const chars = [...normal].slice(0, longestName);
  const words: Phrase[] = [];
  for (let at = 0; at < chars.length; ) {
    let longest = '';
    for (let end = at + 2; end <= chars.length; end++) {
      const piece = chars.slice(at, end).join('');
      if ((await find([{ text: piece, normal: piece }])).length === 0) break;
      longest = piece;
    }
    if (longest) words.push({ text: longest, normal: longest });
    at += Math.max(1, [...longest].length);
  }
  return words.filter(({ normal }, at) => words.findIndex((other) => other.normal === normal) === at);
}

/** Things whose names have a character of what was typed, or begin to be read like it. */
async function thingsNear(typed: string, namesFor: NamesFor, sounds: Sounds): Promise<Named[]> {
  const chars = [...typed].slice(0, mostWords);
  const letter = sounds.get(chars[0] ?? '')?.charAt(0) ?? '';
  const lists = await Promise.all([...chars, letter].filter(Boolean).map(namesFor));
  return [...new Set(lists.flat())];
}

function alike(typed: string, things: readonly Named[], sounds: Sounds, fold: Fold): Help['names'] {
  const chars = [...typed];
  if (chars.length < 2 || chars.length > longestName) return [];
  const heard = chars.map((char) => soundKey(sounds.get(char) ?? char));
  const allowed = Math.floor(chars.length / 3);
  return things
    .flatMap((thing) =>
      thing.names.map((name, at) => {
        const written = [...normalise(name, fold)];
        const read = (thing.readings[at] ?? '').split(' ').map(soundKey);
        const away = Math.min(distance(heard, read), distance(chars, written) + 0.5);
        return { thing, name, away };
      }),
    )
    .filter(({ away }) => away <= allowed)
    .sort((one, other) => one.away - other.away)
    .map(({ thing, name }) => ({ thing, name }));
}

/**
 * The fewest changes of one sign that make `typed` a part of `name` (Sellers, 1980: edit distance with a free beginning and end).
 */
function distance(typed: readonly string[], name: readonly string[]): number {
  let row = Array<number>(name.length + 1).fill(0);
  typed.forEach((sign, at) => {
    const next = [at + 1];
    name.forEach((other, column) => {
      next.push(
        Math.min(
          (row[column] ?? 0) + (sign === other ? 0 : 1),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
        ),
      );
    });
    row = next;
  });
  return Math.min(...row);
}
