/**
 * What must be known of a figure before it is read beside another. One rule for the indicator's page, comparisons and the open
 * data: figures share a row when they measure one indicator, are said of like holders (regions, or schools) and of the same
 * part of them. A base that the source leaves open is a caveat, not another row.
 */
import { formatPeriod } from './dates.ts';
import type { Observation } from './entities.ts';

type Part = Pick<Observation, 'scope' | 'breakdown'>;

/** Of what part it is said: 全市范围内 · 小学; empty where of the whole. */
export function partOf({ scope, breakdown = {} }: Part): string {
  return [scope, ...Object.values(breakdown)].filter(Boolean).join(' · ');
}

/** Figures with the same key stand in one row. */
export function rowKeyOf({ indicator, of, ...part }: Part & Pick<Observation, 'indicator' | 'of'>): string {
  return [indicator.id, of.kind, partOf(part)].join('/');
}

/** When it was so: in the source's words, or that the source does not say; undefined where it is not filled in. */
export function whenOf({ period, silent }: Pick<Observation, 'period' | 'silent'>): string | undefined {
  if (period) return formatPeriod(period);
  return silent.includes('period') ? '原文没有讲到时间' : undefined;
}

/** What a reader must bear in mind; undefined where nothing is open. */
export function caveatOf({ silent }: Pick<Observation, 'silent'>): string | undefined {
  return silent.includes('base') ? '原文没有讲到统计对象或算法' : undefined;
}

/** The first figure of each indicator, in the order of the figures. */
export function firstOfEachIndicator(figures: readonly Observation[]): Observation[] {
  return [...Map.groupBy(figures, ({ indicator }) => indicator).values()].flatMap(([first]) => first ?? []);
}
