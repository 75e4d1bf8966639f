/**
 * The list of names in files small enough to be loaded while somebody types. A short list is one file. A long one is cut: a thing is in the file of
 * every character of its names, and of every letter a name's reading begins with; characters that very many names have hold only those that begin
 * with them.
 */
import { type Fold, normalise } from './analyze.ts';
import { once } from './once.ts';

/** A thing with a name, as the browser gets it. */
export interface Named {
  /** The name, then its aliases. */
  names: string[];
  /** For each of `names` the readings of its characters, parted by spaces; for Latin letters and signs themselves. */
  readings: string[];
  kind: string;
  /** Among the things of its kind, as the facet of its kind has it. */
  id: string;
  /** Below the site's base. */
  url: string;
  place: string;
  /** Articles that are about it; where nothing says which are, articles that mention it. */
  count: number;
}

/** Up to so many things the list is one file, about 20 kB compressed. */
const shortList = 400;

/** A character that more names have than this is common. */
const common = 200;

/** Files for characters; each holds those whose code leaves the same remainder. */
const files = 128;

/** `names`: the whole list, or the characters whose files hold beginnings only. */
type Head = { things: Named[] } | { common: string };

/** Finds the things that a text can be a name, or the beginning or inside of a name, of. */
export type NamesFor = (normal: string) => Promise<readonly Named[]>;

/** @returns name of a packed file -> content for JSON */
export function shardNames(things: readonly Named[], fold: Fold): Map<string, Head | Named[]> {
  if (things.length <= shortList) return new Map([['names', { things: [...things] }]]);
  const having = new Map<string, Set<Named>>();
  const beginning = new Map<string, Set<Named>>();
  const add = (to: Map<string, Set<Named>>, key: string, thing: Named) =>
    to.set(key, (to.get(key) ?? new Set()).add(thing));
  for (const thing of things) {
    thing.names.forEach((name, at) => {
      const chars = [...normalise(name, fold)];
      for (const char of chars) add(having, char, thing);
      if (chars[0]) add(beginning, chars[0], thing);
      const letter = /^[a-z]/.exec(thing.readings[at] ?? '')?.[0];
      if (letter) add(beginning, readingKey(letter), thing);
    });
  }
  const isCommon = (char: string) => (having.get(char)?.size ?? 0) > common;
  // All files are there, so that one that cannot be loaded is always a failure.
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => pathOf(readingKey(letter)));
  const numbers = Array.from({ length: files }, (_, code) => pathOf(String.fromCodePoint(code)));
  const shards = new Map([...letters, ...numbers].map((path) => [path, new Set<Named>()]));
  const put = (key: string, found: Set<Named>) => {
    const path = pathOf(key);
    shards.set(path, (shards.get(path) ?? new Set()).union(found));
  };
  for (const [char, found] of having) if (!isCommon(char)) put(char, found);
  for (const [key, found] of beginning) if (isCommon(key) || key.length > 1) put(key, found);
  const head: Head = { common: [...having.keys()].filter(isCommon).join('') };
  // The order of the whole list stays.
  const kept = [...shards].map(
    ([path, found]) => [path, things.filter((thing) => found.has(thing))] as const,
  );
  return new Map<string, Head | Named[]>([['names', head], ...kept]);
}

/** Marks a letter as one of a reading; no character is two long. */
function readingKey(letter: string): string {
  return `~${letter}`;
}

function pathOf(key: string): string {
  return `names/${key.length > 1 && key.startsWith('~') ? key.slice(1) : (key.codePointAt(0) ?? 0) % files}`;
}

/** @param load reads JSON from a packed file */
export function openNames(load: (path: string) => Promise<unknown>): NamesFor {
  const loaded = new Map<string, () => Promise<unknown>>();
  const read = (path: string): Promise<unknown> => {
    const reading = loaded.get(path) ?? once(() => load(path));
    loaded.set(path, reading);
    return reading();
  };

  return async (normal) => {
    const head = (await read('names')) as Head;
    if ('things' in head) return head.things;
    const chars = [...normal];
    const rare = chars.find((char) => !head.common.includes(char)) ?? chars[0];
    if (rare === undefined) return [];
    const keys = [rare, ...(/^[a-z]/.test(normal) ? [readingKey(normal.charAt(0))] : [])];
    const lists = await Promise.all(keys.map((key) => read(pathOf(key))));
    return [
      ...new Map((lists.flat() as Named[]).map((thing) => [`${thing.kind} ${thing.id}`, thing])).values(),
    ];
  };
}
