/**
 * Draws a comparison in the browser the way ComparisonTable.astro does at build, for the same styles. Text stays text; HTML
 * is only what our own build wrote.
 */
import {
  type Comparison,
  type ComparisonColumn,
  type ComparisonRow,
  denied,
  type ItemValue,
  isBrief,
  notMentioned,
} from '../../../comparison/shared/comparison.ts';
import { make } from '../../dom/make.ts';

export function drawComparison({ kind, columns, groups }: Comparison): HTMLTableElement {
  const table = make('table', { className: kind === 'article' ? 'comparison prosy' : 'comparison' });
  const heads = make('tr', {}, make('td', { className: 'corner' }), ...columns.map(drawHead));
  table.append(make('thead', {}, heads));
  for (const { title, rows } of groups) {
    const name = make('span', { className: 'group-title' }, title);
    const group = make('th', { scope: 'rowgroup', colSpan: columns.length + 1 }, name);
    const drawn = rows.map((row) => drawRow(row, columns));
    table.append(make('tbody', {}, make('tr', { className: 'group' }, group), ...drawn));
  }
  return table;
}

function drawHead({ name, url, place }: ComparisonColumn): HTMLElement {
  const link = make('a', { href: url }, name);
  return make('th', { className: 'column-head', scope: 'col' }, link, ...drawDetails([place]));
}

function drawRow({ label, note = '', cells, warnings }: ComparisonRow, columns: readonly ComparisonColumn[]) {
  const warned = warnings.map((warning) => make('span', { className: 'warning' }, warning));
  return make(
    'tr',
    {},
    make('th', { className: 'row-head', scope: 'row' }, label, ...drawDetails([note]), ...warned),
    ...cells.map((values, at) => drawCell(values, columns[at]?.label ?? '')),
  );
}

function drawCell(values: readonly ItemValue[] | undefined, column: string): HTMLElement {
  const name = make('span', { className: 'column-name' }, column);
  if (values) {
    const className = isBrief(values) ? 'cell brief' : 'cell';
    return make('td', { className }, name, ...values.map(drawValue));
  }
  const silence = make('span', { className: 'not-mentioned' }, notMentioned);
  return make('td', { className: 'cell missing' }, name, silence);
}

function drawValue({ text, html, url, details = [], number, state }: ItemValue): HTMLElement {
  const value = make('div', { className: number === undefined ? 'value' : 'value figure' });
  if (state === 'no') value.append(make('span', { className: 'no' }, denied));
  if (html) {
    const prose = make('div', { className: 'prose' });
    prose.innerHTML = html;
    value.append(prose);
  }
  if (text) value.append(url ? make('a', { href: url }, text) : make('span', {}, text));
  if (html && url) value.append(make('a', { className: 'details', href: url }, '到原处读'));
  value.append(...drawDetails(details));
  return value;
}

function drawDetails(details: readonly string[]): HTMLElement[] {
  return details.filter(Boolean).map((detail) => make('span', { className: 'details' }, detail));
}
