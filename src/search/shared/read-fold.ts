import type { Fold } from './analyze.ts';

/** Reads the table that `foldFor` wrote. */
export function readFold(table: string): Fold {
  const chars = [...table];
  return new Map(chars.flatMap((char, at) => (at % 2 === 0 ? [[char, chars[at + 1] ?? char] as const] : [])));
}
