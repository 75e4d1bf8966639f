import { describe, expect, test } from 'vitest';
import type { ItemValue } from '../../../src/comparison/shared/comparison.ts';
import { type FigureRow, warnOfIndicators, warnOfPeriods } from '../../../src/comparison/shared/warnings.ts';

/** A figure of a period whose dates are the years it names. */
function aFigure(period?: string): ItemValue {
  const named = (period?.match(/\d{4}/g) ?? []).map(Number);
  const years = named.length > 0 ? ([Math.min(...named), Math.max(...named)] as const) : undefined;
  return { text: '98%', number: 98, ...(period && { period }), ...(years && { years }) };
}

describe('figures of different times', () => {
  test.each<[string, (string | undefined)[], string[]]>([
    ['two years apart', ['2019年', '2021年秋季学期'], ['时间相差约两年：2019年、2021年秋季学期']],
    ['one year apart', ['2020年底', '2021年'], ['时间相差约一年：2020年底、2021年']],
    ['long apart', ['2009年', '2021年'], ['时间相差约12年：2009年、2021年']],
    ['the widest gap of three', ['2021年', '2018年', '2020年'], ['时间相差约三年：2021年、2018年、2020年']],
    ['spans that meet', ['2019—2021年', '2021年'], ['时间不同：2019—2021年、2021年']],
    ['spans that do not', ['2016—2018年', '2021年'], ['时间相差约三年：2016—2018年、2021年']],
    [
      'two terms of a year',
      ['2021年春季学期', '2021年秋季学期'],
      ['时间不同：2021年春季学期、2021年秋季学期'],
    ],
    ['no year named', ['两年来', '2021年'], ['时间不同：两年来、2021年']],
    ['one time', ['2021年', '2021年'], []],
    ['one of them without', ['2021年', undefined], ['有的数据没有写明时间']],
    ['none with', [undefined, undefined], ['都没有写明时间，不一定是同一时候的']],
    ['one column alone', ['2021年'], []],
  ])('%s', (_, periods, warnings) => {
    expect(warnOfPeriods([undefined, ...periods.map((period) => [aFigure(period)])])).toEqual(warnings);
  });

  test('two times in one column are its own history and no warning', () => {
    expect(warnOfPeriods([[aFigure('2019年'), aFigure('2021年')], undefined])).toEqual([]);
  });

  test('words are not figures', () => {
    expect(warnOfPeriods([[{ text: '每天' }], [{ text: '每周' }]])).toEqual([]);
  });
});

describe('indicators that must not be compared', () => {
  const aRow = (
    row: string,
    id: string,
    notComparableWith: { id: string; name: string; reason: string }[] = [],
  ) => ({ row, label: row, indicator: { id, notComparableWith } }) satisfies FigureRow;
  const coverage = aRow('覆盖率', 'coverage', [
    { id: 'participation', name: '参与率', reason: '一个数学校，一个数学生' },
  ]);
  const participation = aRow('参与率', 'participation');
  const hours = aRow('时长', 'hours');

  test('the reason is given when both stand in the comparison', () => {
    expect(warnOfIndicators(coverage, [coverage, participation, hours])).toEqual([
      '不能与“参与率”比：一个数学校，一个数学生',
    ]);
  });

  test('nothing is said of one that does not', () => {
    expect(warnOfIndicators(coverage, [coverage, hours])).toEqual([]);
  });

  test('one indicator of two bases says why it is two rows', () => {
    const primary = aRow('覆盖率（小学）', 'coverage');
    expect(warnOfIndicators(primary, [coverage, primary])).toEqual([
      '与“覆盖率”的统计范围不同，不能放在一行比',
    ]);
  });
});
