/** What a reader must know before figures that stand near each other are read as a comparison. */
import type { ItemValue, RowIndicator } from './comparison.ts';

/** What is known of a row of figures. */
export interface FigureRow {
  row: string;
  label: string;
  indicator: RowIndicator | undefined;
}

type Cell = readonly ItemValue[] | undefined;

/**
 * Whether the figures of one row are of one time: 时间相差约两年; 时间不同：2021年秋季学期、2021年9月;
 * 有的没有写明时间. Nothing for a row of which one column alone speaks, or that holds no figures.
 */
export function warnOfPeriods(cells: readonly Cell[]): string[] {
  const speaking = cells.filter((cell) => cell?.some(({ number }) => number !== undefined));
  if (speaking.length < 2) return [];
  const figures = speaking.flatMap((cell) => cell ?? []).filter(({ number }) => number !== undefined);
  const periods = [...new Set(figures.flatMap(({ period }) => period ?? []))];
  const gap = yearsApart(figures.flatMap(({ years }) => (years ? [years] : [])));
  const warnings: string[] = [];
  if (gap > 0) warnings.push(`时间相差约${spellYears(gap)}：${periods.join('、')}`);
  else if (periods.length > 1) warnings.push(`时间不同：${periods.join('、')}`);
  if (figures.some(({ period }) => period === undefined)) {
    warnings.push(periods.length > 0 ? '有的数据没有写明时间' : '都没有写明时间，不一定是同一时候的');
  }
  return warnings;
}

/** The reason of each row in this comparison that must not be read together with this one. */
export function warnOfIndicators({ row, indicator }: FigureRow, all: readonly FigureRow[]): string[] {
  if (!indicator) return [];
  const others = all.filter((other) => other.row !== row && other.indicator);
  const sameIndicator = others.filter((other) => other.indicator?.id === indicator.id);
  const bases = sameIndicator.map(({ label }) => `与“${label}”的统计范围不同，不能放在一行比`);
  const reasons = indicator.notComparableWith
    .filter(({ id }) => others.some((other) => other.indicator?.id === id))
    .map(({ name, reason }) => `不能与“${name}”比：${reason}`);
  return [...bases, ...reasons];
}

/** The widest gap between two spans of years: 2019–2020 and 2022 are 2 apart; 0 where all of them meet. */
function yearsApart(spans: readonly (readonly [number, number])[]): number {
  const latestStart = Math.max(...spans.map(([start]) => start));
  const earliestEnd = Math.min(...spans.map(([, end]) => end));
  return spans.length > 1 ? Math.max(0, latestStart - earliestEnd) : 0;
}

/** 一年, 两年, 十年, 12年 */
function spellYears(count: number): string {
  return `${['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][count] ?? count}年`;
}
