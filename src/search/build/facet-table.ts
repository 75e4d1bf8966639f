/** The facets of all pages, for filtering and counting in the browser: `facets.packed`. */
import type { FacetColumn, FacetTable } from '../shared/facet-table.ts';
import type { Page } from '../shared/page.ts';

/**
 * Builds the table.
 *
 * @param pages in the order of the index, those of a kind together
 */
export function buildFacetTable(pages: readonly Page[]): FacetTable {
  const kinds = new Map<string, number>();
  for (const { kind } of pages) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const names = [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))].sort();
  const columns = names.map(
    (name) => [name, buildColumn(pages.map(({ filters }) => filters[name] ?? []))] as const,
  );
  return { kinds: [...kinds], facets: Object.fromEntries(columns) };
}

function buildColumn(ofPages: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(ofPages.flat())].sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  const sets = new Map<string, number>();
  const pages = ofPages.map((own) => {
    const key = JSON.stringify(own.map((value) => numbers.get(value)));
    const number = sets.get(key) ?? sets.size;
    sets.set(key, number);
    return number;
  });
  return { values, sets: [...sets.keys()].map((key) => JSON.parse(key)), pages };
}
