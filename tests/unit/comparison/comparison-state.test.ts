import { expect, test } from 'vitest';
import { move, narrow, parseChoice, printChoice } from '../../../src/comparison/shared/choice.ts';
import type { Comparison, ComparisonRow } from '../../../src/comparison/shared/comparison.ts';

const choice = {
  kind: 'article',
  ids: ['yongchuan-sanyou', 'a1', 'b2'],
  theme: 'homework',
  onlyDifferent: true,
  onlyComplete: false,
} as const;

test('an address holds the whole state: what is written is read again', () => {
  for (const onlyDifferent of [true, false]) {
    for (const onlyComplete of [true, false]) {
      const whole = { ...choice, onlyDifferent, onlyComplete };
      expect(parseChoice(printChoice(whole))).toEqual({ ...whole, invalid: [] });
    }
  }
});

test('an address is short and legible', () => {
  expect(printChoice(choice)).toBe('?kind=article&ids=yongchuan-sanyou,a1,b2&theme=homework&different=1');
});

test.each([
  ['nothing', ''],
  ['no kind', '?ids=a,b'],
  ['a kind that is never compared', '?kind=theme&ids=a,b'],
  ['a kind that only objects have', '?kind=constructor&ids=a,b'],
])('an address with %s holds no comparison', (_, query) => {
  expect(parseChoice(query)).toBeUndefined();
});

test.each([
  ['commas that were encoded', 'a%2Cb', ['a', 'b']],
  ['Chinese commas', 'a，b、c', ['a', 'b', 'c']],
  ['spaces and empty places', ',a,%20b,,', ['a', 'b']],
  ['the same thing twice', 'a,b,a', ['a', 'b']],
])('ids are read through %s', (_, written, ids) => {
  const read = parseChoice(`?kind=region&ids=${written}`);
  expect(read?.ids).toEqual(ids);
  expect(read?.invalid).toEqual([]);
});

test('what is no id never becomes part of an address to fetch, and is named', () => {
  const read = parseChoice('?kind=region&ids=../../x,<b>,A,%E6%B0%B8%E5%B7%9D,ok');
  expect(read?.ids).toEqual(['ok']);
  expect(read?.invalid).toEqual(['../../x', '<b>', 'A', '永川']);
});

test('more are asked for than stand side by side, as some may be gone; but not any number', () => {
  const many = Array.from({ length: 50 }, (_, at) => `a${at}`);
  expect(parseChoice('?kind=school&ids=a,b,c,d,e')?.ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(parseChoice(`?kind=school&ids=${many}`)?.ids).toHaveLength(12);
});

test('a theme that is no id is none', () => {
  expect(parseChoice('?kind=region&ids=a,b&theme=__proto__')?.theme).toBe('');
});

test.each([
  ['to the left', 1, -1, 'bac'],
  ['to the right', 1, 1, 'acb'],
  ['not beyond the start', 0, -1, 'abc'],
  ['not beyond the end', 2, 1, 'abc'],
  ['not where there is nothing', 7, -1, 'abc'],
])('a thing moves %s', (_, from, step, moved) => {
  expect(move(['a', 'b', 'c'], from, step).join('')).toBe(moved);
});

function aRow(key: string, complete: boolean, differs: boolean): ComparisonRow {
  return { key, label: key, themes: [], asked: false, cells: [], warnings: [], complete, differs };
}

const comparison: Comparison = {
  kind: 'region',
  columns: [],
  groups: [
    { title: '一', rows: [aRow('same', true, false), aRow('gap', false, true)], unanswered: [] },
    { title: '二', rows: [aRow('both', true, true)], unanswered: [] },
  ],
};

test.each([
  [false, false, [['same', 'gap'], ['both']]],
  [true, false, [['gap'], ['both']]],
  [false, true, [['same'], ['both']]],
  [true, true, [['both']]],
])(
  '只看不同 %s and 只看都有 %s leave the rows asked for, and no empty group',
  (different, complete, left) => {
    const shown = narrow(comparison, { onlyDifferent: different, onlyComplete: complete });
    expect(shown.groups.map(({ rows }) => rows.map(({ key }) => key))).toEqual(left);
  },
);
