/** A comparison as a spreadsheet: what is on the screen, row by row, with where it is said. */

import { byteOrderMark, formula } from '../../library/spreadsheet.ts';
import { type Comparison, type ItemValue, notRecorded, stateWords } from './comparison.ts';

/**
 * Writes a comparison as CSV: a line of names, one of places, one of addresses, then the rows.
 *
 * @param resolve makes an address of the site one that works outside it
 */
export function printComparisonCsv(comparison: Comparison, resolve: (url: string) => string): string {
  const { columns, groups } = comparison;
  const placed = columns.some(({ place }) => place !== '');
  const lines = [
    ['分组', '项目', '说明', ...columns.map(({ name }) => name), '提示'],
    ...(placed ? [['', '地区', '', ...columns.map(({ place }) => place), '']] : []),
    ['', '网址', '', ...columns.map(({ url }) => resolve(url)), ''],
    ...groups.flatMap(({ title, rows }) =>
      rows.map(({ label, note = '', cells, warnings }) => [
        title,
        label,
        note,
        ...cells.map(printCell),
        warnings.join('；'),
      ]),
    ),
  ];
  return printLines(lines);
}

/** Cells as CSV (RFC 4180, UTF-8 with BOM). */
export function printLines(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

/** Values of a cell, one a line: `逾70%（2021年，出处）`; no record, silence and denial are different words. */
function printCell(values: readonly ItemValue[] | undefined): string {
  if (values === undefined) return notRecorded;
  return values.map(printValue).join('\n');
}

function printValue({ text = '', details = [], source, locator, state }: ItemValue): string {
  const said = [state ? stateWords[state] : '', text].filter((part) => part !== '');
  const around = [...details, ...(source ? [`据《${source}》${locator ?? ''}`] : [])];
  return [...new Set(said)].join('：') + (around.length > 0 ? `（${around.join('，')}）` : '');
}

/** A cell in quotes, and no formula; a few lines, so that the browser need not load the CSV library of the build. */
function quote(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
