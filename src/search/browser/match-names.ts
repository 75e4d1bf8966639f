/** Which names fit what is typed: written, or by their reading. For the browser. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Named } from '../shared/name-shards.ts';

/** How well a name fits, best first. */
const fits = ['same', 'reading-same', 'start', 'inside', 'reading-start', 'reading-inside'] as const;

export interface Match {
  thing: Named;
  /** The name or alias that fits, as it is written. */
  name: string;
  fit: (typeof fits)[number];
}

/**
 * Finds things by name.
 *
 * @param typed as typed: 小梅花, xmhkc, wugeyidian, xiejw
 * @returns best first; those that fit alike stay in the order of the list
 */
export function matchNames(things: readonly Named[], typed: string, fold: Fold): Match[] {
  const normal = normalise(typed, fold);
  if (!normal) return [];
  const matches = things.flatMap((thing) => {
    const ranked = thing.names
      .map((name, at) => ({
        thing,
        name,
        fit: fitOf(normal, normalise(name, fold), thing.readings[at] ?? ''),
      }))
      .filter((match): match is Match => match.fit !== undefined)
      .sort(byFit);
    return ranked.slice(0, 1);
  });
  return matches.sort(byFit);
}

function byFit(one: Match, other: Match): number {
  return fits.indexOf(one.fit) - fits.indexOf(other.fit);
}

function fitOf(typed: string, name: string, reading: string): Match['fit'] | undefined {
  if (name === typed) return 'same';
  if (name.startsWith(typed)) return 'start';
  if (name.includes(typed)) return 'inside';
  // One letter fits the reading of half of all names.
  if (typed.length < 2 || !/[a-z]/.test(typed)) return undefined;
  const syllables = reading.split(' ');
  if (fitsReading(typed, 0, syllables, 0, true)) return 'reading-same';
  const start = syllables.findIndex((_, at) => fitsReading(typed, 0, syllables, at));
  return start === 0 ? 'reading-start' : start > 0 ? 'reading-inside' : undefined;
}

/**
 * Whether letters from `from` on are beginnings of syllables in a row: xmhkc, xiaomeihuakecheng and xiaomhkec are all 小梅花课程. Every syllable
 * gives a letter at least; of a whole name, no syllable is left over.
 */
function fitsReading(
  typed: string,
  from: number,
  syllables: readonly string[],
  at: number,
  whole = false,
): boolean {
  if (from === typed.length) return !whole || at === syllables.length;
  const syllable = syllables[at];
  if (syllable === undefined) return false;
  let length = 0;
  while (length < syllable.length && typed[from + length] === syllable[length]) length++;
  for (; length > 0; length--) if (fitsReading(typed, from + length, syllables, at + 1, whole)) return true;
  return false;
}
