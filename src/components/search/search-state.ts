/** What is searched, as the address holds it: `?q=作业&region=chaoyang&region=yubei&kind=practice&sort=date`. */
import { isKind } from '../../schema/kinds.ts';
import type { Query } from '../../search/browser/query.ts';

/** Servers refuse longer addresses; what stands behind `#` they are not sent. */
const longestSent = 2000;

/** Parts of a question that are taken off, at most, and characters of one. */
const mostOff = 8;
const longestOff = 40;

/**
 * Reads the state from an address. Whoever passes an address on may add to it (WeChat: `from=singlemessage`), so only what
 * the page can narrow by is read.
 *
 * @param facets that the page lists
 */
export function readState(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  facets: readonly string[],
): Query {
  const parameters = new URLSearchParams(hash.startsWith('#?') ? hash.slice(1) : search);
  const all = (name: string) => [...new Set(parameters.getAll(name))].filter((value) => value !== '');
  const chosen = facets.map((name) => [name, all(name)] as const).filter(([, values]) => values.length > 0);
  const kind = parameters.get('kind') ?? '';
  const off = all('off')
    .filter((part) => part.length <= longestOff)
    .slice(0, mostOff);
  return {
    text: parameters.get('q') ?? '',
    kind: isKind(kind) ? kind : 'article',
    filters: Object.fromEntries(chosen),
    ...(parameters.get('sort') === 'date' && { sort: 'date' as const }),
    ...(off.length > 0 && { off }),
  };
}

/** Writes the state for the end of the search page's address; an empty one is an empty string. */
export function printState({ text, kind, filters, sort, off = [] }: Query): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  if (kind !== 'article') parameters.set('kind', kind);
  for (const [name, values] of Object.entries(filters)) {
    for (const value of values) parameters.append(name, value);
  }
  if (sort) parameters.set('sort', sort);
  for (const part of off) parameters.append('off', part);
  const written = parameters.toString();
  return written && (written.length > longestSent ? '#?' : '?') + written;
}

/** The state with other words: what was taken off of the words before is of no use; without words nothing stays chosen. */
export function withText(state: Query, text: string): Query {
  const { off: _, ...kept } = state;
  return text.trim() === '' ? { text, kind: 'article', filters: {} } : { ...kept, text };
}

/** The state with a value chosen or no longer chosen. */
export function toggleFilter(state: Query, name: string, value: string, chosen: boolean): Query {
  const others = (state.filters[name] ?? []).filter((other) => other !== value);
  return { ...state, filters: { ...state.filters, [name]: chosen ? [...others, value] : others } };
}

/** All that is chosen: pairs of facet and value. */
export function chosenFilters({ filters }: Query): [name: string, value: string][] {
  return Object.entries(filters).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
}
