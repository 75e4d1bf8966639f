/** The facets of all pages as one file: `facets.packed`. */

/** Columns over the pages in the order of the index; pages that have the same values share one set. */
export interface FacetTable {
  /** Kinds in order, each with its number of pages. */
  kinds: [kind: string, pages: number][];
  facets: Record<string, FacetColumn>;
}

export interface FacetColumn {
  values: string[];
  /** Sets of values, by their numbers. */
  sets: number[][];
  /** For each page the number of its set. */
  pages: number[];
}
