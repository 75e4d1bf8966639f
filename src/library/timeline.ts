/** When the cases of a place were, beside each other. */
import type { Article } from './entities.ts';

export interface Span {
  article: Article;
  /** Where it begins and ends between the first and the last day of the years shown, from 0 to 1. */
  from: number;
  to: number;
  /** Whether the editors inferred the dates. */
  inferred: boolean;
}

export interface Timeline {
  /** Every year from the first to the last. */
  years: readonly number[];
  /** In the order in which they begin. */
  spans: readonly Span[];
  milestones: readonly { name: string; date: string; at: number }[];
}

interface Milestone {
  name: string;
  date: string;
}

/**
 * The articles whose dates are known, on the years they cover.
 *
 * @param milestones of the site; those of other years are left out
 * @returns undefined where fewer than two have a date
 */
export function timelineOf(
  articles: readonly Article[],
  milestones: readonly Milestone[],
): Timeline | undefined {
  const dated = articles.flatMap((article) => {
    const { start, end = start, inferred = false } = article.period ?? {};
    return start && end ? [{ article, from: startOf(start), to: endOf(end), inferred }] : [];
  });
  if (dated.length < 2) return undefined;
  const first = Math.floor(Math.min(...dated.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...dated.map(({ to }) => to)));
  const place = (time: number) => (time - first) / (last - first);
  return {
    years: Array.from({ length: last - first }, (_, at) => first + at),
    spans: dated
      .map((span) => ({ ...span, from: place(span.from), to: place(span.to) }))
      .toSorted((a, b) => a.from - b.from || a.to - b.to),
    milestones: milestones
      .map((milestone) => ({ ...milestone, at: place(startOf(milestone.date)) }))
      .filter(({ at }) => at >= 0 && at < 1),
  };
}

/** A date as a year with its fraction: 2021-07 is 2021.5. */
function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The end of the year, month or day that a date names. */
function endOf(date: string): number {
  const parts = date.split('-').length;
  return startOf(date) + (parts === 1 ? 1 : parts === 2 ? 1 / 12 : 1 / 365);
}
