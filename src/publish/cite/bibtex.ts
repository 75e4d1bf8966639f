/**
 * BibTeX for the styles of GB/T 7714 (gbt7714, biblatex-gb7714-2015), as their published examples write it. Our own few
 * lines: Citation.js 0.9 drops Chinese from titles or, told to keep it, no longer escapes `&` and `%`.
 */
import { fullTitle, isFromNewspaper, oneLine, type Reference } from './reference.ts';

/**
 * Entries with an empty line between them.
 *
 * @param accessed the day of reading, of what is read online; left out where it is not known
 */
export function printBibtex(references: readonly Reference[], accessed?: string): string {
  return references.map((reference) => printEntry(reference, accessed)).join('\n');
}

/** An article wants the name of what it appeared in; styles complain of one without. */
function typeOf({ kind, publication }: Reference): string {
  if (kind === 'page') return 'online';
  return kind !== 'document' && publication ? 'article' : 'misc';
}

function printEntry(reference: Reference, accessed: string | undefined): string {
  const { id, authors, publication, date, dateInferred, page, address } = reference;
  const type = typeOf(reference);
  const fromNewspaper = isFromNewspaper(reference);
  const fields: [name: string, value: string | undefined][] = [
    ['entrysubtype', fromNewspaper ? 'newspaper' : undefined],
    // What GB/T 7714's styles print in brackets; of itself an article is a journal's.
    ['mark', fromNewspaper ? 'N' : undefined],
    // Braces of their own keep names whole and 2+X in capitals.
    ['author', authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['title', `{${escapeTex(fullTitle(reference))}}`],
    [type === 'article' ? 'journal' : 'organization', publication && escapeTex(publication)],
    // GB/T 7714 prints an estimated year in brackets; biblatex writes it 2021~ (EDTF).
    ['year', date && (dateInferred ? `[${date.slice(0, 4)}]` : date.slice(0, 4))],
    ['date', date && (dateInferred ? `${date}~` : date)],
    ['pages', page && escapeTex(page)],
    ['url', address?.replace(/[{}\s]/g, encodeURIComponent)],
    ['urldate', address && accessed],
    ['langid', 'chinese'],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${id},\n${lines.join('')}}\n`;
}

/** BibTeX counts braces though TeX would not: `\}` ends a field, so that braces of the text must not stand there at all. */
const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\~^{}&%$#_]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}
