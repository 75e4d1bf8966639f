import { describe, expect, it } from 'vitest';
import { chartIndicator } from '../../../src/charts/chart.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { aMetric, anArticle, anIndicator, aSchool, someEntries } from '../builders.ts';

/** The charts of a library whose one article has these figures, by indicator. */
function chartsOf(metrics: object[], indicators: Record<string, object> = {}) {
  const library = createLibrary(
    someEntries({
      indicators: Object.entries(indicators).map(([id, data]) =>
        anIndicator(id, { name: `指标${id}`, ...data }),
      ),
      schools: [aSchool('b-school', { name: '乙小学', region: 'b-district' })],
      articles: [anArticle({ region: 'a-city', metrics: metrics.map((metric) => aMetric({ ...metric })) })],
    }),
  );
  return new Map(
    library.indicators.map((indicator) => [
      indicator.id,
      chartIndicator(indicator, library.observationsOf(indicator)),
    ]),
  );
}

const count = { unit: '个', type: 'count' };
const a = { of: { region: 'a-district' } };
const b = { of: { region: 'b-district' } };

describe('chartIndicator', () => {
  it('draws nothing for one figure', () => {
    expect(chartsOf([{ value: 98.3 }]).get('a-rate')).toBeUndefined();
  });

  it('draws one change, which is two numbers, as a slope', () => {
    const chart = chartsOf([{ value: 11, before: 91 }]).get('a-rate');
    expect(chart?.form).toBe('slopes');
    expect(chart?.marks[0]?.endLabels).toEqual(['91%', '11%']);
  });

  it('draws dots where only some figures tell a change', () => {
    expect(
      chartsOf([
        { value: 11, before: 91 },
        { value: 20, ...b },
      ]).get('a-rate')?.form,
    ).toBe('dots');
  });

  it('lists every value with its qualifier, place, part and time in the text alternative', () => {
    const metrics = [
      { value: 70, qualifier: 'over', scope: '小学生', period: { label: '2021' }, ...a },
      { value: 11, before: 91, of: { school: 'b-school' }, silent: ['period', 'base'] },
    ];
    expect(chartsOf(metrics).get('a-rate')?.description).toBe(
      '乙小学（甲省甲市乙区 · 原文没有讲到时间 · 原文没有讲到统计对象或算法）：由91%减至11%；甲省甲市甲区（小学生 · 2021年）：逾70%。',
    );
  });

  it('orders figures by place and not by size, so that it is no ranking', () => {
    const chart = chartsOf([
      { value: 50, ...a },
      { value: 90, ...b },
      { value: 70, ...a },
    ]).get('a-rate');
    expect(chart?.marks.map(({ value }) => value)).toEqual([90, 50, 70]);
  });

  it('starts every scale at 0 and ends that of a percentage at 100', () => {
    const charts = chartsOf(
      [
        { value: 98.3 },
        { value: 99.7, ...b },
        { indicator: 'n', unit: '个', value: 30 },
        { indicator: 'n', unit: '个', value: 12, ...b },
      ],
      { n: count },
    );
    expect(charts.get('a-rate')?.domain).toEqual([0, 100]);
    expect(charts.get('n')?.domain).toEqual([0, 30]);
  });

  it('has a scale even where every number is 0', () => {
    const zero = { indicator: 'n', unit: '个', value: 0 };
    expect(chartsOf([zero, { ...zero, ...b }], { n: count }).get('n')?.domain).toEqual([0, 1]);
  });

  it('names the respects in which the figures differ', () => {
    const same = { value: 98, scope: '小学生', period: { label: '2021' } };
    expect(chartsOf([same, { ...same, value: 99, ...b }]).get('a-rate')?.differences).toEqual([]);
    const other = { value: 99, period: { label: '2023' }, of: { school: 'b-school' } };
    expect(chartsOf([same, other]).get('a-rate')?.differences).toEqual(['对象', '范围', '时间']);
  });

  it('draws 24 figures at most and says how many it left out', () => {
    const many = Array.from({ length: 30 }, (_, value) => ({ value }));
    const chart = chartsOf(many).get('a-rate');
    expect(chart?.marks).toHaveLength(24);
    expect(chart?.omitted).toBe(6);
  });

  it('never has figures of two indicators on one axis', () => {
    // Figures dealt to three indicators in every way that 0 to 5 of them can be.
    for (let deal = 0; deal < 3 ** 5; deal++) {
      const metrics = Array.from({ length: 5 }, (_, at) => {
        const indicator = 'xyz'[Math.floor(deal / 3 ** at) % 3];
        return {
          indicator,
          unit: '个',
          value: at + 10 * 'xyz'.indexOf(indicator ?? ''),
          ...(at % 2 ? a : b),
        };
      });
      for (const [id, chart] of chartsOf(metrics, { x: count, y: count, z: count })) {
        for (const { value } of chart?.marks ?? []) expect('xyz'[Math.floor(value / 10)]).toBe(id);
      }
    }
  });

  it('refuses a figure of another indicator', () => {
    const metrics = [{ value: 98 }, { indicator: 'n', unit: '个', value: 12 }];
    const { observations, indicators } = createLibrary(
      someEntries({
        indicators: [anIndicator('n', { name: '个数', ...count })],
        articles: [anArticle({ metrics: metrics.map((metric) => aMetric(metric)) })],
      }),
    );
    const [first] = indicators;
    expect(() => first && chartIndicator(first, observations)).toThrow(/axis/);
  });
});
