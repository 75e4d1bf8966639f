/** Tables as text: CSV and JSON. */
import Papa from 'papaparse';
import { byteOrderMark, formula } from '../../library/spreadsheet.ts';
import { type Cell, listDelimiter } from './columns.ts';
import { rowObjects, type Table } from './table.ts';

/** UTF-8 with a byte order mark; CR LF after each line (RFC 4180). */
export function printCsv({ columns, rows }: Table): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => row.map(cellText));
  return `${byteOrderMark}${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

function cellText(cell: Cell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.join(listDelimiter) : cell;
}

/** A list of objects: lists stay lists, texts as they are, `null` where nothing is known. */
export function printJson(table: Table): string {
  return `${JSON.stringify(rowObjects(table), undefined, 1)}\n`;
}
