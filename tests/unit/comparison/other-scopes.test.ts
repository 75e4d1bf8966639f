import { expect, test } from 'vitest';
import { compare } from '../../../src/comparison/shared/compare.ts';
import type { ComparisonItem, ItemEntry } from '../../../src/comparison/shared/comparison.ts';
import { markSayings, numberSayings } from '../../../src/comparison/shared/marks.ts';
import { withOtherScopes } from '../../../src/comparison/shared/other-scopes.ts';

/** A figure of the coverage, of the whole or of a part. */
function coverage(value: number, part = ''): ItemEntry {
  return {
    row: `indicator/coverage/region/${part}`,
    order: 1,
    label: part ? `覆盖率（${part}）` : '覆盖率',
    group: '数据',
    values: [{ text: `${value}%`, number: value, url: '/x/', details: ['2021年'] }],
    indicator: { id: 'coverage', notComparableWith: [], ...(part && { part }) },
  };
}

const place = (id: string, ...entries: ItemEntry[]): ComparisonItem => ({
  ...{ kind: 'region', id, name: id, url: '/', place: '', entries },
});
const rowsOf = (...items: ComparisonItem[]) =>
  withOtherScopes(compare(items)).groups.flatMap(({ rows }) => rows);

test('a figure of another part stands in the blank with its part said, and is no number', () => {
  const [row, ...others] = rowsOf(
    place('a', coverage(98)),
    place('b', coverage(100)),
    place('c', coverage(90, '小学')),
  );
  expect(others).toEqual([]);
  expect(row?.cells[2]).toEqual([{ state: 'scoped', text: '90%', url: '/x/', details: ['小学', '2021年'] }]);
  expect(row).toMatchObject({ complete: false, warnings: ['都没有写明时间，不一定是同一时候的'] });
});

test('two places with a figure of a part each: the first row has both, the other is not needed', () => {
  const rows = rowsOf(place('a', coverage(98)), place('b', coverage(90, '小学')));
  expect(rows.map(({ label }) => label)).toEqual(['覆盖率']);
});

test('rows that several speak to stay, and warn of each other', () => {
  const rows = rowsOf(
    place('a', coverage(98), coverage(97, '小学')),
    place('b', coverage(91), coverage(90, '小学')),
  );
  expect(rows.map(({ label, warnings }) => [label, warnings.at(-1)])).toEqual([
    ['覆盖率', '与“覆盖率（小学）”的统计范围不同，不能放在一行比'],
    ['覆盖率（小学）', '与“覆盖率”的统计范围不同，不能放在一行比'],
  ]);
});

test('what is said of the place in the same row is not replaced, and its other figure is not lost', () => {
  const rows = rowsOf(place('a', coverage(98)), place('b', coverage(91), coverage(90, '小学')));
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.[0]?.text))).toEqual([
    ['98%', '91%'],
    ['98%', '90%'],
  ]);
});

test('one that has a figure of another part beside it is not said to be the only one', () => {
  const [row] = rowsOf(place('a', coverage(98)), place('b', coverage(90, '小学')));
  expect(markSayings(numberSayings(row?.cells ?? [])).alone).toEqual([false, false]);
});
