import { createNameIndex } from '../../library/name-index.ts';

/**
 * In how many texts each thing is mentioned, under any of its names. One walk over the texts, however many names there are.
 *
 * @param texts normalised
 * @param things the normalised names of each
 * @returns a number for each thing
 */
export function countMentions(texts: readonly string[], things: readonly (readonly string[])[]): number[] {
  const index = createNameIndex(
    things.flatMap((names, thing) => names.map((name) => [name, thing] as const)),
  );
  const counts = things.map(() => 0);
  for (const text of texts) {
    const mentioned = new Set<number>();
    for (let place = 0; place < text.length; place++) {
      for (const { things } of index.at(text, place)) for (const thing of things) mentioned.add(thing);
    }
    for (const thing of mentioned) counts[thing] = (counts[thing] ?? 0) + 1;
  }
  return counts;
}
