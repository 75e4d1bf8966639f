/**
 * What a comparison is made of: plain data, so that the build and the browser lay out the same thing.
 * `compare.ts` makes comparisons; pages and the visitor's own choice both draw them.
 */
import type { ComparableKind } from '../../schema/kinds.ts';

/** How many things stand side by side. */
export const fewestColumns = 2;
export const mostColumns = 4;

/** What stands in a cell for which the casebook has nothing: nobody has looked, or nobody has written it down yet. */
export const notRecorded = '暂无资料';

/** What is printed of each state of a value; none of them is 0, nor an empty cell. */
export const stateWords = {
  /** A statement that something is not so. */
  no: '否',
  /** An editor has looked and declares that the source does not speak of it. */
  silent: '原文未提及',
  /** A figure of another part of the same thing: it is shown and not compared. */
  scoped: '范围不同',
} as const;

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
  /** Ids of the two or three things that are most like it: what it is laid beside where it is asked for alone. */
  beside?: readonly string[];
  entries: readonly ItemEntry[];
}

/** A thing that can be put into a comparison, as the picker has it. */
export interface ComparableName extends Pick<ComparisonItem, 'id' | 'name' | 'place'> {
  aliases: readonly string[];
}

/** What one item has to say to one row. */
export interface ItemEntry {
  /** Rows are joined by this key: `dimension/time`, `indicator/after-school-coverage/region/全区中小学`. */
  row: string;
  /** Place of the row among all rows; the same in every item. */
  order: number;
  /** Heading of the row and of the group of rows it belongs to. */
  label: string;
  group: string;
  /** Under the label: unit and base of an indicator. */
  note?: string;
  /** Ids of the themes it belongs to; none of what is said of a thing in general. */
  themes?: readonly string[];
  /** A fixed question: it is counted even where nobody answers. */
  asked?: true;
  /** Several observations of one indicator are several values; none is 暂无资料. */
  values: readonly ItemValue[];
  /** Of a row of figures: its indicator. One indicator has several rows where the figures' bases differ. */
  indicator?: RowIndicator;
}

export interface RowIndicator {
  id: string;
  /** Of what part; empty or left out where of the whole. */
  part?: string;
  /** Indicators that look alike but must not be compared with it, and why. */
  notComparableWith: readonly { id: string; name: string; reason: string }[];
}

export interface ItemValue {
  /** Shown as text; the figure with qualifier and unit where it is one. */
  text?: string;
  /** Where it is said: the page and the place on it. */
  url?: string;
  /** Words of an article, read as they stand; the address is offered beside them. */
  passage?: true;
  /** The publication it is from and the place there: 《双减之路》, 导语. */
  source?: string;
  locator?: string;
  /** Of whom, when, summary: each shown small under the value. */
  details?: readonly string[];
  /** For figures: the plain number, when it was so in the source's words, and the first and last year of that. */
  number?: number;
  period?: string;
  years?: readonly [number, number];
  /** A statement that something is not so, or that the source is silent; neither is the same as an empty cell. */
  state?: keyof typeof stateWords;
}

export interface Comparison {
  kind: ComparableKind;
  columns: readonly ComparisonColumn[];
  groups: readonly ComparisonGroup[];
}

export interface ComparisonGroup {
  title: string;
  rows: readonly ComparisonRow[];
  /** Its fixed questions that none of the columns answers. */
  unanswered: readonly { label: string; note?: string }[];
}

export interface ComparisonColumn extends Pick<ComparisonItem, 'id' | 'name' | 'url' | 'place'> {
  /** Publications its cells are from. */
  sources: readonly string[];
  /** Short and unlike that of the other columns, for a phone's screen. */
  label: string;
}

export interface ComparisonRow {
  key: string;
  label: string;
  note?: string;
  indicator?: RowIndicator;
  themes: readonly string[];
  asked: boolean;
  /** In the order of the columns; undefined is 暂无资料. */
  cells: readonly (readonly ItemValue[] | undefined)[];
  /** 相差约两年, or why two rows must not be read as one. */
  warnings: readonly string[];
  /** Whether all columns say something; whether they differ, as `differ` of `marks.ts` has it. */
  complete: boolean;
  differs: boolean;
}

/** More characters than this do not fit beside others on one line of a phone. */
export const mostBrief = 14;

/** Whether a cell holds a few words, or names that run on in one line: it is set smaller and needs less room. */
export function isBrief(values: readonly ItemValue[]): boolean {
  return values.every(
    ({ text = '', url, details }) =>
      !details && text.length <= mostBrief && (url !== undefined || values.length === 1),
  );
}

/** Whether a cell says anything of the thing itself and of what its row is about, be it that something is not so. */
export function speaks(values: readonly ItemValue[] | undefined): values is readonly ItemValue[] {
  return values?.some(({ state }) => state !== 'silent' && state !== 'scoped') ?? false;
}
