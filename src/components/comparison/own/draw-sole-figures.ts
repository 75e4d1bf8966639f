import type { ComparisonColumn, ComparisonRow } from '../../../comparison/shared/comparison.ts';
import { make } from '../../dom/make.ts';

/** Lists figures that one column alone has, as SoleFigures.astro does at build; nothing where there are none. */
export function drawSoleFigures(
  rows: readonly ComparisonRow[],
  columns: readonly ComparisonColumn[],
): HTMLElement[] {
  const lines = columns.flatMap(({ label }, at) => rows.flatMap((row) => drawLines(label, row, at)));
  if (lines.length === 0) return [];
  const heads = ['说的是', '指标', '数据'].map((text) => make('th', { scope: 'col' }, text));
  const table = make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...lines));
  const scroll = make('div', { className: 'table-scroll', tabIndex: 0 }, table);
  const text = `只有一处提到的数据 ${lines.length} 个：各测各的，没有可以对照的另一方，依次列出`;
  return [make('details', {}, make('summary', {}, text), scroll)];
}

/** The figures a column has in a row, each as a line of its own. */
function drawLines(name: string, { label, note, cells, warnings }: ComparisonRow, at: number): HTMLElement[] {
  return (cells[at] ?? []).map(({ text = '', url, details = [] }) =>
    make(
      'tr',
      {},
      make('td', {}, name),
      make('td', {}, label, ...drawSmall('details', note ? [note] : []), ...drawSmall('warning', warnings)),
      make('td', {}, url ? make('a', { href: url }, text) : text, ...drawSmall('details', details)),
    ),
  );
}

function drawSmall(className: string, texts: readonly string[]): HTMLElement[] {
  return texts.map((text) => make('span', { className }, text));
}
