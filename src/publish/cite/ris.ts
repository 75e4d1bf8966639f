/**
 * RIS (Research Information Systems, 2012): a tag, two spaces, a hyphen, a space, the value; lines end with CR LF. Our own
 * few lines: Citation.js's RIS loses the authors of newspaper articles and is made for an older core.
 */
import { fullTitle } from './csl.ts';
import type { Reference } from './reference.ts';

const types = { page: 'ELEC', newspaper: 'NEWS', unknown: 'GEN' } as const;

/** Records with an empty line between them. */
export function printRis(references: readonly Reference[]): string {
  return references.map(printRecord).join('\r\n');
}

function printRecord(reference: Reference): string {
  const { id, kind, authors, publication, date, dateInferred, page, address, abstract } = reference;
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[kind]],
    ['ID', id],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['TI', fullTitle(reference)],
    ['T2', publication],
    ['PY', year],
    ['DA', month && `${year}/${month}/${day}/`],
    ['SP', page],
    ['UR', address],
    ['AB', abstract],
    ['N1', dateInferred ? '日期据文中内容推断' : undefined],
    ['LA', 'zh-CN'],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}
