/** Names that sound or look like what was typed: 谢家弯, 小梅化. For the first screen when nothing is written so. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Named, NamesFor } from '../shared/name-shards.ts';
import { type Sounds, soundKey } from '../shared/sounds.ts';
import type { Phrase } from './parse-query.ts';

export interface AlikeName {
  thing: Named;
  name: string;
}

interface Given {
  phrases: readonly Phrase[];
  fold: Fold;
  namesFor: NamesFor;
  sounds: Sounds;
}

/** At most as many names, and words and characters that are looked at. */
const mostNames = 4;
const mostWords = 6;

/** A name is compared with what was typed up to this length; hostile queries are longer. */
const longestName = 30;

/** Finds them, the most alike first. */
export async function namesAlike({ phrases, fold, namesFor, sounds }: Given): Promise<AlikeName[]> {
  const names = await Promise.all(
    phrases.slice(0, mostWords).map(async ({ normal }) => {
      const things = await thingsNear(normal, namesFor, sounds);
      return alike(normal, things, sounds, fold);
    }),
  );
  const byThing = new Map(
    names
      .flat()
      .map((one) => [one.thing.url, one] as const)
      .toReversed(),
  );
  return [...byThing.values()].toReversed().slice(0, mostNames);
}

/** Things whose names have a character of what was typed, or begin to be read like it. */
async function thingsNear(typed: string, namesFor: NamesFor, sounds: Sounds): Promise<Named[]> {
  const chars = [...typed].slice(0, mostWords);
  const letter = sounds.get(chars[0] ?? '')?.charAt(0) ?? '';
  const lists = await Promise.all([...chars, letter].filter(Boolean).map(namesFor));
  return [...new Set(lists.flat())];
}

function alike(typed: string, things: readonly Named[], sounds: Sounds, fold: Fold): AlikeName[] {
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
