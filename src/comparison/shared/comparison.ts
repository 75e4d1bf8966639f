/**
 * What a comparison is made of: plain data, so that the build and the browser lay out the same thing.
 * `compare.ts` makes comparisons; pages and the visitor's own choice both draw them.
 */
import type { ComparableKind } from '../../schema/kinds.ts';

/** How many things stand side by side. */
export const fewestColumns = 2;
export const mostColumns = 4;

/** What stands in a cell whose source says nothing; neither 0 nor 否. */
export const notMentioned = '未提及';

/** What stands before a statement that something is not so. */
export const denied = '否';

/** A thing that is compared, with all that any comparison may want of it. Written as JSON by the build. */
export interface ComparisonItem {
  kind: ComparableKind;
  id: string;
  name: string;
  /** Where there is little room, if the name is long: the school's or the region's name of an article. */
  shortName?: string;
  url: string;
  /** 重庆市永川区; empty where it belongs nowhere. */
  place: string;
  entries: readonly ItemEntry[];
}

/** What one item has to say to one row. */
export interface ItemEntry {
  /** Rows are joined by this key: `dimension/time`, `section/zuofa`, `indicator/after-school-coverage/region/全区中小学`. */
  row: string;
  /** Place of the row among all rows; the same in every item. */
  order: number;
  /** Heading of the row and of the group of rows it belongs to. */
  label: string;
  group: string;
  /** Under the label: unit and base of an indicator. */
  note?: string;
  /** Several observations of one indicator are several values; none is 未提及. */
  values: readonly ItemValue[];
  /** Of a row of figures: its indicator. One indicator has several rows where the figures' bases differ. */
  indicator?: RowIndicator;
}

export interface RowIndicator {
  id: string;
  /** Indicators that look alike but must not be compared with it, and why. */
  notComparableWith: readonly { id: string; name: string; reason: string }[];
}

export interface ItemValue {
  /** Shown as text; the figure with qualifier and unit where it is one. */
  text?: string;
  /** Safe HTML of our own pipeline, for the sections of articles. */
  html?: string;
  /** Where it is said: the page and the place on it. */
  url?: string;
  /** Of whom, when, summary, source: each shown small under the value. */
  details?: readonly string[];
  /** For figures: the plain number, when it was so in the source's words, and the first and last year of that. */
  number?: number;
  period?: string;
  years?: readonly [number, number];
  /** A statement that something is not so is not the same as silence. */
  state?: 'no';
}

export interface Comparison {
  kind: ComparableKind;
  columns: readonly ComparisonColumn[];
  groups: readonly { title: string; rows: readonly ComparisonRow[] }[];
}

export interface ComparisonColumn extends Pick<ComparisonItem, 'id' | 'name' | 'url' | 'place'> {
  /** Short and unlike that of the other columns, for a phone's screen. */
  label: string;
}

export interface ComparisonRow {
  key: string;
  label: string;
  note?: string;
  indicator?: RowIndicator;
  /** In the order of the columns; undefined is 未提及. */
  cells: readonly (readonly ItemValue[] | undefined)[];
  /** 相差约两年, or why two rows must not be read as one. */
  warnings: readonly string[];
  /** Whether all columns say something; whether they say different things (silence beside a statement differs). */
  complete: boolean;
  differs: boolean;
}

/** More characters than this do not fit beside others on one line of a phone. */
const mostBrief = 14;

/** Whether a cell holds a few words, or names that run on in one line: it is set smaller and needs less room. */
export function isBrief(values: readonly ItemValue[]): boolean {
  return values.every(
    ({ text = '', html, url, details }) =>
      !html && !details && text.length <= mostBrief && (url !== undefined || values.length === 1),
  );
}
