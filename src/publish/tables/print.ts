/** Tables as text: CSV and JSON. */
import Papa from 'papaparse';
import { byteOrderMark, formula } from '../../library/spreadsheet.ts';
import { type Cell, listDelimiter } from './columns.ts';
import { rowObjects, type Table } from './table.ts';

/** For programs: UTF-8, CR LF after each line (RFC 4180). */
export function printCsv({ columns, rows }: Table): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => row.map(cellText));
  // Papa writes an empty line where there are no rows.
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula });
  return `${text.trimEnd()}\r\n`;
}

/** For spreadsheets: the same with a byte order mark. */
export function printExcelCsv(table: Table): string {
  return byteOrderMark + printCsv(table);
}

function cellText(cell: Cell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.join(listDelimiter) : cell;
}

/** A list of objects: lists stay lists, texts as they are, `null` where nothing is known. */
export function printJson(table: Table): string {
  return `${JSON.stringify(rowObjects(table), undefined, 1)}\n`;
}
