import type { Named } from './name-shards.ts';

/** A thing that is a question: a problem, a question of a theme. All of them are one file: `questions.packed`. */
export interface AskedThing extends Omit<Named, 'readings'> {
  /** In a reader's words. */
  question: string;
}
