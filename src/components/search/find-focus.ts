/** What a question is about: what it names, or the question of the site that is nearest to it. */
import type { Found, Query, Search } from '../../search/browser/query.ts';
import type { Part } from '../../search/browser/understand.ts';
import { type Focus, focusOf } from './focus.ts';

/** What names are looked for in: the question, less what is set aside of it. */
export function nameAsked({ text }: Query, { phrases, asks }: Pick<Found, 'phrases' | 'asks'>): string {
  return asks ? phrases.map((phrase) => phrase.text).join(' ') : text;
}

/** Finds it; a theme alone is a wide answer, one of its questions may be meant. */
export async function findFocus(
  search: Pick<Search, 'nearQuestion'>,
  query: Query,
  parts: readonly Part[],
  { ids, asks }: Pick<Found, 'ids' | 'asks'>,
): Promise<Focus | undefined> {
  const focus = focusOf(parts, ids.length > 0 && !asks);
  const isWide = focus?.thing.kind === 'theme';
  // What is written word for word is no question.
  if (parts.length === 0 || (focus && !isWide) || (ids.length > 0 && !asks)) return focus;
  const theme = focus && parts.find(({ things }) => things[0] === focus.thing);
  const near = await search.nearQuestion(query, theme);
  if (!near) return focus;
  const part: Part = { text: near.names[0] ?? '', things: [near], words: [] };
  const others = parts.filter(({ things }) => things.length > 0);
  const guessed = focusOf([...others, part], false);
  return guessed && { ...guessed, isGuessed: true };
}
