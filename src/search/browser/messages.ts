/** What the page and the search worker say to each other. */
import type { Search } from './query.ts';

/** Calls one of the methods of `Search`. */
export interface Call {
  id: number;
  method: keyof Search;
  args: unknown[];
}

/** `error` is the name of what was thrown. */
export type Reply = { id: number; value: unknown } | { id: number; error: string };
