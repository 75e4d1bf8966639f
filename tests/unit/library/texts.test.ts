import { expect, test } from 'vitest';
import { formatPeriod, yearsOf } from '../../../src/library/dates.ts';
import { describeFigure, formatFigure, splitFigure } from '../../../src/library/figure.ts';
import { formatCount, formatList } from '../../../src/library/format.ts';
import { byteOrderMark, formula } from '../../../src/library/spreadsheet.ts';

test('a figure in words is printed as they are, and never given a number', () => {
  const figure = { statement: '全覆盖', qualifier: 'exact' } as const;
  expect(formatFigure(figure)).toBe('全覆盖');
  expect(describeFigure(figure)).toBe('全覆盖');
  expect(describeFigure({ ...figure, before: 3 })).toBe('全覆盖');
  expect(splitFigure(figure)).toEqual({ before: undefined, lead: '', number: '全覆盖', tail: '' });
  expect(splitFigure({ qualifier: 'exact' }).number).toBe('');
});

test('a number without a unit is printed bare', () => {
  expect(formatFigure({ value: 5, qualifier: 'exact' })).toBe('5');
  expect(describeFigure({ value: 5, before: 7, qualifier: 'exact' })).toBe('由7减至5');
});

test('余 stands after round numbers alone', () => {
  expect(formatFigure({ value: 505, unit: '个', qualifier: 'over' })).toBe('超505个');
  expect(formatFigure({ value: 10.5, unit: '个', qualifier: 'over' })).toBe('超10.5个');
});

test('a period is written out only where it is a bare date', () => {
  expect(formatPeriod({ label: '自2021' })).toBe('自2021');
  expect(yearsOf({ end: '2022' })).toBeUndefined();
});

test('counts have their measure word, lists their comma', () => {
  expect(formatCount('article', 29)).toBe('29 篇案例');
  expect(formatCount('school', 1)).toBe('1 所学校');
  expect(formatList(['小学', '中学'])).toBe('小学、中学');
  expect(formatList([])).toBe('');
});

test('Excel is told the encoding, and what it would run is known', () => {
  expect([...new TextEncoder().encode(byteOrderMark)]).toEqual([0xef, 0xbb, 0xbf]);
  for (const text of ['=1+1', '+1', '-1', '@x', '＝1', '  =1', '\t1', '\r1', '\n1'])
    expect([text, formula.test(text)]).toEqual([text, true]);
  for (const text of ['1+1', '作业=减量', 'a\tb', '“+”', '', '5-3'])
    expect([text, formula.test(text)]).toEqual([text, false]);
});
