/** How characters are read, for names that were typed by ear: 谢家弯. */

/** Character -> reading without tone. */
export type Sounds = ReadonlyMap<string, string>;

/** Reads the table that `printSounds` wrote. */
export function readSounds(table: string): Sounds {
  return new Map(
    table.split('|').flatMap((line) => {
      const [, sound = '', chars = ''] = /^([a-z]+)(.*)$/u.exec(line) ?? [];
      return [...chars].map((char) => [char, sound] as const);
    }),
  );
}

/** Writes characters by their readings: `a啊阿|ai爱哀`. */
export function printSounds(readings: Iterable<readonly [char: string, sound: string]>): string {
  const bySound = new Map<string, string>();
  for (const [char, sound] of readings) bySound.set(sound, (bySound.get(sound) ?? '') + char);
  return [...bySound].map(([sound, chars]) => sound + chars).join('|');
}

/** What southern ears and hasty fingers take for the same: zh and z, ng and n, l and n, r and l, f and h. */
export function soundKey(sound: string): string {
  return sound
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^[nr]/, 'l')
    .replace(/^hu(?=[aeiou])/, 'f');
}
