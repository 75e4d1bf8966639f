/** What search asks of an engine. Pagefind stands behind it; another one, or several sites together, could. */
import type { Fragment } from '../shared/fragment.ts';

export interface Engine {
  /**
   * Pages that contain characters in a row.
   *
   * @param normal normalised text
   * @param kind of page; all kinds when undefined
   * @returns id -> position of the first place, in the order pages rank in that rank the same otherwise
   */
  find(normal: string, kind: string | undefined): Promise<ReadonlyMap<string, number>>;
  /**
   * How much pages are about characters, by BM25 over their pairs.
   *
   * @returns id -> score, for all pages that contain every pair, and maybe none of the texts
   */
  score(normals: readonly string[], kind: string | undefined): Promise<ReadonlyMap<string, number>>;
  /** All pages, in that order. */
  ids(): Promise<string[]>;
  /** What is shown of a page. */
  fragment(id: string): Promise<Fragment>;
}
