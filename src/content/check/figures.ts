import type { Entries } from '../../library/entries.ts';
import type { Metric } from '../../schema/article.ts';
import type { IndicatorData } from '../../schema/indicator.ts';
import type { Mistake } from '../../schema/mistake.ts';

/** Figures fit their indicator (unit, range, a change that is one) and their article, which describes the practice measured. */
export function checkFigures({ articles, indicators, practices }: Entries): Mistake[] {
  const indicatorById = new Map(indicators.map(({ id, data }) => [id, data]));
  const nameByPractice = new Map(practices.map(({ id, data }) => [id, data.name]));
  return articles.flatMap(({ file, data }) =>
    data.metrics.flatMap((metric, index) => {
      const indicator = indicatorById.get(metric.indicator);
      const faults = [
        ...(indicator ? judgeMetric(metric, indicator) : []),
        ...judgePractice(metric, data.practices, nameByPractice),
      ];
      return faults.map(({ name, ...fault }) => ({ file, field: ['metrics', index, name], ...fault }));
    }),
  );
}

interface Fault {
  name: 'unit' | 'value' | 'before' | 'practice' | 'scope';
  message: string;
  hint: string;
  level?: 'warning';
}

function judgeMetric(metric: Metric, indicator: IndicatorData): Fault[] {
  const faults: Fault[] = [];
  if (metric.unit !== undefined && metric.unit !== indicator.unit) {
    faults.push({
      name: 'unit',
      message: `单位是 ${metric.unit}，指标“${indicator.name}”的单位却是 ${indicator.unit}`,
      hint: '换算成指标的单位，或换一个指标',
    });
  }
  for (const name of ['value', 'before'] as const) {
    const value = metric[name];
    if (value === undefined) continue;
    if (indicator.type === 'rate' && indicator.unit === '%' && (value < 0 || value > 100)) {
      faults.push({ name, message: `比率 ${value}% 不在 0 到 100 之间`, hint: '98.3% 写 98.3' });
    } else if (indicator.type !== 'rate' && value < 0) {
      faults.push({
        name,
        message: `数值 ${value} 是负数`,
        hint: '减少的量写成变化前后两个数值: before 和 value',
      });
    }
  }
  if (metric.before !== undefined && metric.before === metric.value) {
    faults.push({ name: 'before', message: '变化前后的数值相同', hint: '没有变化就删去 before' });
  }
  if (metric.scope && indicator.base && says(indicator.base, metric.scope)) {
    faults.push({
      name: 'scope',
      level: 'warning',
      message: `范围“${metric.scope}”只是重复了指标的统计对象“${indicator.base}”，会把能比的数据分成两行`,
      hint: '删去 scope；确实不是全体时才写',
    });
  }
  return faults;
}

/** 全区中小学学生 says nothing that 全区中小学生 does not. */
function says(base: string, scope: string): boolean {
  const words = (text: string) => new Set(text.replace(/[全市区县内的范围各所]/g, ''));
  return words(scope).isSubsetOf(words(base));
}

/** A practice that does not exist is left to `references.ts`. */
function judgePractice(
  { practice }: Metric,
  described: readonly string[],
  names: ReadonlyMap<string, string>,
): Fault[] {
  const name = practice && names.get(practice);
  if (!name || described.includes(practice)) return [];
  return [
    {
      name: 'practice',
      message: `数据说的做法“${name}”不在本案例的 practices 里`,
      hint: `案例写了它，就在 practices 里加上 ${practice}；否则删去这一行`,
    },
  ];
}
