import { expect, test } from 'vitest';
import type { Comparison, ItemValue } from '../../../src/comparison/shared/comparison.ts';
import { printComparisonCsv } from '../../../src/comparison/shared/print-csv.ts';

const columns = [
  { id: 'a', name: '永川区', label: '永川区', url: '/regions/a/', place: '重庆市', sources: [] },
  { id: 'b', name: '朝阳区', label: '朝阳区', url: '/regions/b/', place: '北京市', sources: [] },
];

function aComparison(left?: readonly ItemValue[], right?: readonly ItemValue[]): Comparison {
  const row = {
    key: 'k',
    label: '参加率',
    note: '占学生的',
    cells: [left, right],
    warnings: ['时间相差约两年'],
    themes: [],
    asked: false,
    complete: true,
    differs: true,
  };
  return { kind: 'region', columns, groups: [{ title: '数据', rows: [row], unanswered: [] }] };
}

const print = (...cells: (readonly ItemValue[] | undefined)[]) =>
  printComparisonCsv(aComparison(...cells), (url) => `https://example.edu.cn${url}`);
/** The two cells of the only row. */
const cellsOf = (csv: string) => csv.split('\r\n')[3]?.slice(1, -1).split('","').slice(3, 5);

test('a spreadsheet opens it with Chinese intact and has names, places and addresses on top', () => {
  expect(print([{ text: '逾70%' }], [{ text: '91%', details: ['2021年', '校内统计'] }])).toBe(
    [
      '\uFEFF"分组","项目","说明","永川区","朝阳区","提示"',
      '"","地区","","重庆市","北京市",""',
      '"","网址","","https://example.edu.cn/regions/a/","https://example.edu.cn/regions/b/",""',
      '"数据","参加率","占学生的","逾70%","91%（2021年，校内统计）","时间相差约两年"',
      '',
    ].join('\r\n'),
  );
});

test('nothing on record, silence, nought and denial are four different things', () => {
  expect(cellsOf(print(undefined, [{ state: 'silent' }]))).toEqual(['暂无资料', '原文未提及']);
  expect(cellsOf(print([{ text: '0', number: 0 }], []))?.[0]).toBe('0');
  expect(cellsOf(print([{ text: '否', state: 'no' }], [{ text: '无，不收费', state: 'no' }]))).toEqual([
    '否',
    '否：无，不收费',
  ]);
});

test('several values stand below each other in one cell', () => {
  expect(cellsOf(print([{ text: '一' }, { text: '二' }], []))).toEqual(['一\n二', '']);
});

test.each(['=1+1', '+86', '-5%', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x', ' =1', '\t=1', '\r=1'])(
  'a spreadsheet does not run %j',
  (text) => {
    expect(cellsOf(print([{ text }], []))?.[0]).toBe(`'${text}`);
  },
);

test('quotes in a text do not end its cell', () => {
  expect(print([{ text: '他说"好",走了' }], [])).toContain(',"他说""好"",走了",');
});
