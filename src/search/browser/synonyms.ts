/** Other names of what was typed, as the content declares them: names and aliases of one thing. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Named } from '../shared/name-shards.ts';
import type { Phrase } from './parse-query.ts';

export interface Synonym {
  /** What was typed. */
  typed: string;
  /** The other name. */
  name: string;
  /** The query with the other name in the place of what was typed. */
  phrases: Phrase[];
}

/** At most as many other names are searched. */
const most = 6;

/**
 * Finds other names for the phrases of a query. One that contains what was typed is left out: who has it is found anyway.
 *
 * @param phrases what was typed
 */
export function findSynonyms(things: readonly Named[], phrases: readonly Phrase[], fold: Fold): Synonym[] {
  const found = new Map<string, Synonym>();
  phrases.forEach((phrase, at) => {
    for (const { names } of things) {
      const normals = names.map((name) => normalise(name, fold));
      if (!normals.includes(phrase.normal)) continue;
      names.forEach((name, number) => {
        const normal = normals[number] ?? '';
        if (normal.includes(phrase.normal)) return;
        found.set(normal, { typed: phrase.text, name, phrases: phrases.with(at, { text: name, normal }) });
      });
    }
  });
  return [...found.values()].slice(0, most);
}
