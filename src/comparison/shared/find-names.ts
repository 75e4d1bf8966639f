import type { ComparableName } from './comparison.ts';

/** More cannot be taken in; who sees so many types another character. */
const mostFound = 60;

/** Things whose name, other name or place has every word that is typed; those whose name begins with it first. */
export function findNames(names: readonly ComparableName[], query: string): ComparableName[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const rank = ({ name, aliases }: ComparableName) => {
    const known = [name, ...aliases].map((one) => one.toLowerCase());
    return known.some((one) => one.startsWith(first)) ? 0 : known.some((one) => one.includes(first)) ? 1 : 2;
  };
  return names
    .filter(({ name, aliases, place }) => {
      const text = [name, ...aliases, place].join('\n').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostFound);
}
