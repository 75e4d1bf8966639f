/**
 * In how many texts each thing is mentioned, under any of its names. One walk over the texts, however many names there are.
 *
 * @param texts normalised
 * @param things the normalised names of each
 * @returns a number for each thing
 */
export function countMentions(texts: readonly string[], things: readonly (readonly string[])[]): number[] {
  // Names by their first two characters, so that most places of a text need one look.
  const byStart = new Map<string, { name: string; thing: number }[]>();
  things.forEach((names, thing) => {
    for (const name of names.filter(({ length }) => length > 0)) {
      const start = name.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), { name, thing }]);
    }
  });
  const counts = things.map(() => 0);
  for (const text of texts) {
    const mentioned = new Set<number>();
    for (let at = 0; at < text.length; at++) {
      for (const start of [text.slice(at, at + 2), text.charAt(at)]) {
        for (const { name, thing } of byStart.get(start) ?? []) {
          if (text.startsWith(name, at)) mentioned.add(thing);
        }
      }
    }
    for (const thing of mentioned) counts[thing] = (counts[thing] ?? 0) + 1;
  }
  return counts;
}
