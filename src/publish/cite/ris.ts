/**
 * RIS (Research Information Systems, 2012): a tag, two spaces, a hyphen, a space, the value; lines end with CR LF. Our own
 * few lines: Citation.js's RIS loses the authors of newspaper articles and is made for an older core.
 */
import { fullTitle, oneLine, type Reference } from './reference.ts';

/** Zotero takes GEN for a journal's article, GOVDOC for a report. */
const types = {
  page: 'ELEC',
  newspaper: 'NEWS',
  column: 'NEWS',
  report: 'NEWS',
  document: 'GOVDOC',
} as const satisfies Record<Reference['kind'], string>;

/**
 * Records with an empty line between them.
 *
 * @param accessed the day of reading, of what is read online; left out where it is not known
 */
export function printRis(references: readonly Reference[], accessed?: string): string {
  return references.map((reference) => printRecord(reference, accessed)).join('\r\n');
}

function printRecord(reference: Reference, accessed: string | undefined): string {
  const { id, kind, authors, publication, column, date, dateInferred, page, address, abstract } = reference;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[kind]],
    ['ID', id],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['TI', fullTitle(reference)],
    // A series to Zotero where it is a document's.
    [kind === 'document' ? 'PB' : 'T2', publication],
    ['SE', column],
    ['PY', date?.slice(0, 4)],
    ['DA', date && date.length > 4 ? printDate(date) : undefined],
    ['SP', page],
    ['UR', address],
    ['Y2', address && accessed && printDate(accessed)],
    ['AB', abstract],
    ['N1', dateInferred ? '日期据文中内容推断' : undefined],
    ['LA', 'zh-CN'],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${oneLine(value)}\r\n` : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** `2021-11` -> `2021/11//`. */
function printDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
