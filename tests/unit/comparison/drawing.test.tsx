/** What is drawn of a comparison, the same at build and in the browser. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { ComparisonRow, ItemValue } from '../../../src/comparison/shared/comparison.ts';
import { ComparisonCell } from '../../../src/components/comparison/ComparisonCell.tsx';
import { ComparisonTable } from '../../../src/components/comparison/ComparisonTable.tsx';
import { SoleFigures } from '../../../src/components/comparison/SoleFigures.tsx';

const draw = (component: VNode) => renderToString(component);
const aColumn = (id: string, label: string, place = '') => ({
  ...{ id, label, place, name: `${label}区`, url: `/regions/${id}/`, sources: [] },
});
const drawCell = (values: readonly ItemValue[] | undefined, alone = false) =>
  draw(
    <ComparisonCell
      values={values}
      column={aColumn('a', '永川')}
      later={undefined}
      sayings={values?.map((_, at) => at + 1) ?? []}
      common={new Set()}
      alone={alone}
    />,
  );
const textOf = (html: string) => html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

test.each<[string, readonly ItemValue[] | undefined, string, string]>([
  ['nothing on record', undefined, 'cell missing', '|暂无资料|'],
  ['a silent source', [{ state: 'silent' }], 'cell silent', '|原文未提及|'],
  ['a denial with its reason', [{ state: 'no', text: '不收费' }], 'cell brief', '|否|不收费|'],
  ['nought', [{ text: '0', number: 0, details: ['2021年'] }], 'cell ', '|0|2021年|'],
])('a cell of %s', (_, values, look, text) => {
  const html = drawCell(values);
  expect(html).toContain(`<td class="${look}"`);
  expect(textOf(html)).toBe(`|永川${text}`);
});

test('what an editor or a visitor wrote stays text', () => {
  const html = drawCell([{ text: '<img src=x onerror=alert(1)>' }]);
  expect(html).not.toContain('<img');
});

test('a passage is text, with a small link to where it stands', () => {
  const html = drawCell([
    { text: '每周五天。', url: '/articles/x/#p-1', passage: true, source: '报道', locator: '导语' },
  ]);
  expect(textOf(html)).toBe('|永川|每周五天。|导语 |到原处读|');
  expect(html).not.toMatch(/<a[^>]*>每周/);
});

test('a long cell is folded and nothing of it is lost', () => {
  const long = '这一句话有十一个字符。'.repeat(30);
  const passages = [long, '第二段。', '第三段。'].map((text) => ({ text, passage: true as const }));
  const text = textOf(drawCell(passages)).replaceAll('|', '');
  expect(text.replace('接着读', '')).toContain(long);
  expect(text).toContain('另有 2 条第二段。第三段。');
});

const columns = [aColumn('a', '永川', '重庆市'), aColumn('b', '朝阳')];
const row: ComparisonRow = {
  key: 'k',
  label: '参加率',
  note: '占学生的',
  themes: [],
  asked: false,
  cells: [[{ text: '91%', url: '/articles/x/#data-1', number: 91, details: ['2021年'] }], undefined],
  warnings: ['时间相差约两年'],
  complete: false,
  differs: true,
};

test('a table names its columns, groups and rows, with what to beware of', () => {
  const groups = [{ title: '数据', rows: [row], unanswered: [{ label: '经费' }] }];
  const html = draw(<ComparisonTable comparison={{ kind: 'region', columns, groups }} label="对比表" />);
  expect(textOf(html)).toBe(
    '|永川区|重庆市|朝阳区|数据|参加率|占学生的|时间相差约两年|永川|91%|2021年|朝阳|暂无资料|1 行都没有讲到|经费|',
  );
});

test('figures of one column alone are listed with whose they are; nothing where there are none', () => {
  const html = draw(<SoleFigures rows={[row]} columns={columns} />);
  expect(textOf(html)).toContain('|永川|参加率 |91%|占学生的；2021年|时间相差约两年|');
  expect(draw(<SoleFigures rows={[]} columns={columns} />)).toBe('');
});
