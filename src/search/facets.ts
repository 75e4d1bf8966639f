/** Narrowing what was found, and counting what further narrowing would leave. */
import type { FacetTable } from './facet-table.ts';

/** Facet -> ids chosen. Several of one facet widen it; several facets narrow. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Facet -> id -> pages it would leave. */
export type Counts = Record<string, Record<string, number>>;

export interface Facets {
  /** Ids of all pages of a kind that pass, in the order of the table. */
  all(kind: string, filters: Filters): string[];
  /** Those of the ids that pass, in their order. */
  narrow(ids: readonly string[], filters: Filters): string[];
  /**
   * Counts, for each value of each facet, the pages it has among the ids. Other facets narrow; the facet's own choice does not, since another value of
   * it would widen.
   */
  count(ids: readonly string[], filters: Filters): Counts;
}

/** Makes use of the table. */
export function openFacets(table: FacetTable): Facets {
  const rows = new Map(table.ids.map((id, row) => [id, row]));

  function passes(row: number, filters: Filters, without?: string): boolean {
    return Object.entries(filters).every(([name, chosen]) => {
      if (name === without || chosen.length === 0) return true;
      const facet = table.facets[name];
      return facet?.pages[row]?.some((value) => chosen.includes(facet.values[value] ?? '')) ?? false;
    });
  }

  function narrow(ids: readonly string[], filters: Filters): string[] {
    return ids.filter((id) => passes(rows.get(id) ?? -1, filters));
  }

  return {
    narrow,
    all: (kind, filters) =>
      narrow(
        table.ids.filter((_, row) => table.kinds[row] === kind),
        filters,
      ),
    count(ids, filters) {
      const counts: Counts = {};
      for (const [name, facet] of Object.entries(table.facets)) {
        const numbers = facet.values.map(() => 0);
        for (const id of ids) {
          const row = rows.get(id) ?? -1;
          if (!passes(row, filters, name)) continue;
          for (const value of facet.pages[row] ?? []) numbers[value] = (numbers[value] ?? 0) + 1;
        }
        counts[name] = Object.fromEntries(facet.values.map((value, at) => [value, numbers[at] ?? 0]));
      }
      return counts;
    },
  };
}
