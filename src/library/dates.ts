/** Dates and periods as Chinese readers write them. */
import type { Period } from '../schema/fields.ts';
import type { SourceData } from '../schema/source.ts';

/** When something was so, in the source's words; a bare date is written out: 2023 is 2023年. */
export function formatPeriod({ label }: Pick<Period, 'label'>): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(label) ? formatDate(label) : label;
}

/** First and last year of a period, as far as its dates are known; undefined where it has no start. */
export function yearsOf({
  start,
  end = start,
}: Pick<Period, 'start' | 'end'>): readonly [number, number] | undefined {
  return start && end ? [Number(start.slice(0, 4)), Number(end.slice(0, 4))] : undefined;
}

/** 2026年11月22日, 2021年11月 or 2021年, as much as is known. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** A source's date with how sure it is; undefined where nothing is known. */
export function formatSourceDate({ date, dateInferred }: Pick<SourceData, 'date' | 'dateInferred'>) {
  return date && formatDate(date) + (dateInferred ? '（据文中内容推断）' : '');
}
