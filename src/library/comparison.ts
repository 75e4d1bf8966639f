/**
 * What a comparison is made of: plain data, so that the build and the browser lay out the same thing.
 * `compare.ts` makes comparisons; pages and the visitor's own choice both draw them.
 */

/** Kinds that can be laid side by side; never two kinds in one comparison. */
export const comparableKinds = ['article', 'practice', 'region', 'school'] as const;

export type ComparableKind = (typeof comparableKinds)[number];

/** How many things stand side by side. */
export const fewestColumns = 2;
export const mostColumns = 4;

/** A thing that is compared, with all that any comparison may want of it. Written as JSON by the build. */
export interface ComparisonItem {
  kind: ComparableKind;
  id: string;
  name: string;
  url: string;
  /** 重庆市永川区; empty where it belongs nowhere. */
  place: string;
  /** Rows in the order they are shown. */
  entries: readonly ItemEntry[];
}

/** What one item has to say to one row. */
export interface ItemEntry {
  /** Rows are joined by this key: `indicator/after-school-coverage`, `dimension/time`, `section/zuofa`. */
  row: string;
  /** Heading of the row and of the group of rows it belongs to. */
  label: string;
  group: string;
  /** Under the label: unit and base of an indicator. */
  note?: string;
  /** Several observations of one indicator are several values. */
  values: readonly ItemValue[];
}

export interface ItemValue {
  /** Shown as text; the figure with qualifier and unit where it is one. */
  text?: string;
  /** Safe HTML of our own pipeline, for the sections of articles. */
  html?: string;
  /** Where it is said: the page and the place on it. */
  url?: string;
  /** Period, scope, source: each shown small under the value. */
  details?: readonly string[];
  /** For figures: the plain number, and the first and last year of its period where known. */
  number?: number;
  years?: readonly [number, number];
  /** A statement that something is not so is not the same as silence. */
  state?: 'no';
}

export interface Comparison {
  kind: ComparableKind;
  columns: readonly Pick<ComparisonItem, 'id' | 'name' | 'url' | 'place'>[];
  groups: readonly { title: string; rows: readonly ComparisonRow[] }[];
}

export interface ComparisonRow {
  key: string;
  label: string;
  note?: string;
  /** In the order of the columns; undefined is 未提及. */
  cells: readonly (readonly ItemValue[] | undefined)[];
  /** 相差约两年, or why two rows must not be read as one. */
  warnings: readonly string[];
  /** Whether all columns say something; whether they say different things. */
  complete: boolean;
  differs: boolean;
}
