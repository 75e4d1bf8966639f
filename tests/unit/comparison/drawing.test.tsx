/** What is drawn of a comparison, the same at build and in the browser. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { ComparisonRow, ItemValue } from '../../../src/comparison/shared/comparison.ts';
import { ComparisonCell } from '../../../src/components/comparison/ComparisonCell.tsx';
import { ComparisonTable } from '../../../src/components/comparison/ComparisonTable.tsx';
import { SoleFigures } from '../../../src/components/comparison/SoleFigures.tsx';

const draw = (component: VNode) => renderToString(component);
const textOf = (html: string) => html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

test.each<[string, readonly ItemValue[] | undefined, string, string]>([
  ['nothing on record', undefined, 'cell missing', '|暂无资料|'],
  ['a silent source', [{ state: 'silent' }], 'cell silent', '|原文未提及|'],
  ['a denial with its reason', [{ state: 'no', text: '不收费' }], 'cell brief', '|否|不收费|'],
  ['nought', [{ text: '0', number: 0, details: ['2021年'] }], 'cell ', '|0|2021年|'],
])('a cell of %s', (_, values, look, text) => {
  const html = draw(<ComparisonCell values={values} column="永川区" />);
  expect(html).toContain(`<td class="${look}">`);
  expect(textOf(html)).toBe(`|永川区${text}`);
});

test('what an editor or a visitor wrote stays text', () => {
  const html = draw(<ComparisonCell values={[{ text: '<img src=x onerror=alert(1)>' }]} column="a" />);
  expect(html).not.toContain('<img');
});

const columns = [
  { id: 'a', name: '永川区', label: '永川', url: '/regions/a/', place: '重庆市' },
  { id: 'b', name: '朝阳区', label: '朝阳', url: '/regions/b/', place: '' },
];
const row: ComparisonRow = {
  key: 'k',
  label: '参加率',
  note: '占学生的',
  cells: [[{ text: '91%', url: '/articles/x/#data-1', number: 91, details: ['2021年'] }], undefined],
  warnings: ['时间相差约两年'],
  complete: false,
  differs: true,
};

test('a table names its columns, groups and rows, with what to beware of', () => {
  const groups = [{ title: '数据', rows: [row] }];
  const html = draw(<ComparisonTable comparison={{ kind: 'region', columns, groups }} label="对比表" />);
  expect(textOf(html)).toBe(
    '|永川区|重庆市|朝阳区|数据|参加率|占学生的|时间相差约两年|永川|91%|2021年|朝阳|暂无资料|',
  );
  expect(html).toContain('<div class="row-label">参加率');
});

test('figures of one column alone are listed with whose they are; nothing where there are none', () => {
  const html = draw(<SoleFigures rows={[row]} columns={columns} />);
  expect(textOf(html)).toContain('|永川|参加率|占学生的|时间相差约两年|91%|2021年|');
  expect(draw(<SoleFigures rows={[]} columns={columns} />)).toBe('');
});
