/** Tables as text: CSV and JSON. */
import Papa from 'papaparse';
import { byteOrderMark, formula } from '../../library/spreadsheet.ts';
import { type Cell, listDelimiter } from './columns.ts';
import { rowObjects, type Table } from './table.ts';

/** For programs: UTF-8, CR LF after each line (RFC 4180). */
export function printCsv({ columns, rows }: Table): string {
  return unparse(
    columns.map(({ name }) => name),
    rows.map((row) => row.map(cellText)),
  );
}

/** For people and their spreadsheets: a byte order mark, columns and values by their Chinese names. */
export function printExcelCsv({ columns, rows }: Table): string {
  const named = rows.map((row) => row.map((cell, at) => cellText(nameValue(cell, columns[at]?.names))));
  const titles = columns.map(({ title }) => title);
  return byteOrderMark + unparse(titles, named);
}

function unparse(fields: string[], data: (string | number | null)[][]): string {
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula });
  // Papa writes an empty line where there are no rows.
  return `${text.trimEnd()}\r\n`;
}

function nameValue(cell: Cell, names: Readonly<Record<string, string>> = {}): Cell {
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell === 'string') return names[cell] ?? cell;
  return typeof cell === 'object' && cell !== null ? cell.map((item) => names[item] ?? item) : cell;
}

function cellText(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'object' && cell !== null ? cell.join(listDelimiter) : cell;
}

/** A list of objects: lists stay lists, texts as they are, `null` where nothing is known. */
export function printJson(table: Table): string {
  return `${JSON.stringify(rowObjects(table), undefined, 1)}\n`;
}
