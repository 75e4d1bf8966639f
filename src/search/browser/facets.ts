/** Narrowing what was found, and counting what further narrowing would leave. */
import type { FacetTable } from '../shared/facet-table.ts';

/** Facet -> values chosen. Several of one facet widen it; several facets narrow. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Facet -> value -> pages it would leave. */
export type Counts = Record<string, Record<string, number>>;

export interface Facets {
  /** Ids of all pages, in the order pages rank in that rank the same otherwise. */
  ids: readonly string[];
  /** Ids of all pages of a kind that pass, in that order. */
  all(kind: string, filters: Filters): string[];
  /** Ids of all pages that have one of the values of a facet. */
  having(name: string, values: readonly string[]): string[];
  /** Those of the ids that pass, in their order. */
  narrow(ids: readonly string[], filters: Filters): string[];
  /**
   * Counts the pages of each kind among the ids, and for those of one kind the pages of each value of each facet. Other facets narrow; the facet's
   * own choice does not, since another value of it would widen.
   */
  count(
    ids: readonly string[],
    kind: string,
    filters: Filters,
  ): { kinds: Record<string, number>; facets: Counts };
}

/**
 * Makes use of the table.
 *
 * @param ids of all pages, in the order of the index
 */
export function openFacets(table: FacetTable, ids: readonly string[]): Facets {
  const rows = new Map(ids.map((id, row) => [id, row]));
  const kinds = table.kinds.flatMap(([kind, pages]) => Array<string>(pages).fill(kind));
  const none: readonly number[] = [];

  function valuesOf(name: string, row: number): readonly number[] {
    const column = table.facets[name];
    return column?.sets[column.pages[row] ?? -1] ?? none;
  }

  /** What a page must have one of, by facet. */
  function required(filters: Filters): [name: string, numbers: Set<number>][] {
    return Object.entries(filters)
      .filter(([, chosen]) => chosen.length > 0)
      .map(([name, chosen]) => [
        name,
        new Set(chosen.map((value) => table.facets[name]?.values.indexOf(value) ?? -1)),
      ]);
  }

  function passing(found: readonly number[], filters: Filters, except?: string): number[] {
    const wanted = required(filters).filter(([name]) => name !== except);
    return found.filter((row) =>
      wanted.every(([name, numbers]) => valuesOf(name, row).some((value) => numbers.has(value))),
    );
  }

  function countColumn(name: string, found: readonly number[]): Record<string, number> {
    const values = table.facets[name]?.values ?? [];
    const numbers = values.map(() => 0);
    for (const row of found)
      for (const value of valuesOf(name, row)) numbers[value] = (numbers[value] ?? 0) + 1;
    return Object.fromEntries(values.map((value, at) => [value, numbers[at] ?? 0]));
  }

  const rowsOf = (found: readonly string[]) => found.flatMap((id) => rows.get(id) ?? []);
  const idsOf = (found: readonly number[]) => found.flatMap((row) => ids[row] ?? []);

  return {
    ids,
    all: (kind, filters) => {
      const ofKind = ids.flatMap((_, row) => (kinds[row] === kind ? [row] : []));
      return idsOf(passing(ofKind, filters));
    },
    having: (name, values) => idsOf(passing([...ids.keys()], { [name]: values })),
    narrow: (found, filters) => idsOf(passing(rowsOf(found), filters)),
    count(found, kind, filters) {
      const counts: Record<string, number> = {};
      const ofKind: number[] = [];
      for (const row of rowsOf(found)) {
        const name = kinds[row] ?? '';
        counts[name] = (counts[name] ?? 0) + 1;
        if (name === kind) ofKind.push(row);
      }
      const facets = Object.keys(table.facets).map(
        (name) => [name, countColumn(name, passing(ofKind, filters, name))] as const,
      );
      return { kinds: counts, facets: Object.fromEntries(facets) };
    },
  };
}
