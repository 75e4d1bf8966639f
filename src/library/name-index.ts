/** Finds names in text, as fast with 5,000 names as with five; a name is never read as a pattern. */

/** A name that stands at some place of a text. */
export interface FoundName<T> {
  name: string;
  /** What is called so, in the order given. */
  things: readonly T[];
}

export interface NameIndex<T> {
  /** The names that begin at a place of a text, the longest first. */
  at(text: string, place: number): readonly FoundName<T>[];
}

/**
 * Indexes names by their first two characters, so that most places of a text need one look.
 *
 * @param names as they stand in the text to be searched; several things can have one name, and one thing several
 */
export function createNameIndex<T>(names: Iterable<readonly [name: string, thing: T]>): NameIndex<T> {
  const thingsByName = new Map<string, T[]>();
  for (const [name, thing] of names) {
    const things = thingsByName.get(name);
    if (things) things.push(thing);
    else if (name) thingsByName.set(name, [thing]);
  }
  /** How long the names are that begin with two given characters, or are one character. */
  const lengthsByStart = new Map<string, number[]>();
  for (const name of [...thingsByName.keys()].toSorted((one, other) => other.length - one.length)) {
    const lengths = lengthsByStart.get(name.slice(0, 2));
    if (!lengths) lengthsByStart.set(name.slice(0, 2), [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }

  return {
    at(text, place) {
      const pair = text.slice(place, place + 2);
      const lengths = lengthsByStart.get(pair) ?? none;
      const single = pair.length === 2 ? (lengthsByStart.get(pair.charAt(0)) ?? none) : none;
      if (lengths.length === 0 && single.length === 0) return none;
      return [...lengths, ...single].flatMap((length) => {
        const name = text.slice(place, place + length);
        const things = thingsByName.get(name);
        return things ? [{ name, things }] : [];
      });
    },
  };
}

const none: readonly never[] = [];
