import { describe, expect, it, test } from 'vitest';
import { formatDate, formatPeriod, formatSourceDate, yearsOf } from '../../../src/library/dates.ts';
import type { Region } from '../../../src/library/entities.ts';
import { describeFigure, formatFigure, formatNumber, splitFigure } from '../../../src/library/figure.ts';
import { placeName } from '../../../src/library/place.ts';
import type { qualifiers } from '../../../src/schema/vocabularies.ts';

type Qualifier = keyof typeof qualifiers;

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [569, '569'],
    [9999, '9999'],
    [10_000, '1万'],
    [11_300, '1.13万'],
    [50_000, '5万'],
    [140_000, '14万'],
    [300_000, '30万'],
    [120_000_000, '1.2亿'],
    [99_990_000, '9999万'],
    [12_345, '12,345'],
    [1_234_567, '1,234,567'],
    [100_000_001, '100,000,001'],
    [98.3, '98.3'],
    [0.46, '0.46'],
    [12_345.678_9, '12,345.6789'],
    [-3, '−3'],
    [-50_000, '−5万'],
    [-0.5, '−0.5'],
  ])('writes %d as %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

/** Value, unit, qualifier and value before, as an editor writes them. */
const figures: [expected: string, value: number, unit: string, qualifier?: Qualifier, before?: number][] = [
  ['98.3%', 98.3, '%'],
  ['0个', 0, '个'],
  ['0%', 0, '%'],
  ['569所', 569, '所'],
  ['1.2亿元', 120_000_000, '元'],
  ['逾70%', 70, '%', 'over'],
  ['逾98.5%', 98.5, '%', 'over'],
  ['500余个', 500, '个', 'over'],
  ['10余年', 10, '年', 'over'],
  ['5万余封', 50_000, '封', 'over'],
  ['14万余人', 140_000, '人', 'over'],
  ['12,340余人', 12_340, '人', 'over'],
  ['超63节', 63, '节', 'over'],
  ['超5项', 5, '项', 'over'],
  ['超0个', 0, '个', 'over'],
  ['超1.2亿元', 120_000_000, '元', 'over'],
  ['近30门', 30, '门', 'nearly'],
  ['近30%', 30, '%', 'nearly'],
  ['近30万人', 300_000, '人', 'nearly'],
  ['约20所', 20, '所', 'about'],
  ['不少于2小时', 2, '小时', 'at-least'],
  ['91→11家', 11, '家', 'exact', 91],
  ['0→42个', 42, '个', 'exact', 0],
  ['100→500余门', 500, '门', 'over', 100],
];

describe('formatFigure', () => {
  it.each(figures)('writes %s', (expected, value, unit, qualifier = 'exact', before = undefined) => {
    expect(formatFigure({ value, unit, qualifier, before })).toBe(expected);
  });
});

describe('splitFigure', () => {
  it.each(figures)(
    'loses nothing of %s',
    (expected, value, unit, qualifier = 'exact', before = undefined) => {
      const parts = splitFigure({ value, unit, qualifier, before });
      const change = parts.before === undefined ? '' : `${parts.before}→`;
      expect(change + parts.lead + parts.number + parts.tail).toBe(expected);
    },
  );

  it('keeps 余 with the unit, so that the number stands alone', () => {
    const parts = splitFigure({ value: 50_000, unit: '封', qualifier: 'over' });
    expect(parts).toEqual({ before: undefined, lead: '', number: '5万', tail: '余封' });
  });
});

describe('describeFigure', () => {
  it.each([
    ['由91家减至11家', { value: 11, before: 91, unit: '家', qualifier: 'exact' }],
    ['由100门增至500余门', { value: 500, before: 100, unit: '门', qualifier: 'over' }],
    ['由0个增至42个', { value: 42, before: 0, unit: '个', qualifier: 'exact' }],
    ['逾70%', { value: 70, unit: '%', qualifier: 'over' }],
  ] as const)('reads out %s', (expected, figure) => {
    expect(describeFigure(figure)).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['2021', '2021年'],
    ['2021-09', '2021年9月'],
    ['2021-11-05', '2021年11月5日'],
  ])('writes %s out as %s', (date, expected) => {
    expect(formatDate(date)).toBe(expected);
    expect(formatPeriod({ label: date })).toBe(expected);
  });

  it.each(['今年9至10月', '2021年秋季学期', '截至目前'])(
    'leaves the words of the source alone: %s',
    (period) => {
      expect(formatPeriod({ label: period })).toBe(period);
    },
  );

  it('says where a date is only inferred, and nothing where there is none', () => {
    expect(formatSourceDate({ date: '2021-11', dateInferred: true })).toBe('2021年11月（据文中内容推断）');
    expect(formatSourceDate({ date: '2021', dateInferred: false })).toBe('2021年');
    expect(formatSourceDate({ date: undefined, dateInferred: false })).toBeUndefined();
  });
});

describe('placeName', () => {
  const region = (name: string, aliases: string[] = [], ...ancestors: Region[]) =>
    ({ name, aliases, ancestors }) as unknown as Region;
  const chongqing = region('重庆市', ['重庆']);

  it('leads a district by its city', () => {
    expect(placeName(region('九龙坡区', [], chongqing))).toBe('重庆市九龙坡区');
  });

  it('does not say the city twice', () => {
    expect(placeName(region('重庆高新技术产业开发区', [], chongqing))).toBe('重庆高新技术产业开发区');
  });
});

test.each([
  [{ start: '2021' }, [2021, 2021]],
  [{ start: '2021-09', end: '2022-01' }, [2021, 2022]],
  [{}, undefined],
])('years of %j', (period, years) => {
  expect(yearsOf(period)).toEqual(years);
});
