/**
 * BibTeX for the styles of GB/T 7714 (gbt7714, biblatex-gb7714-2015), as their published examples write it. Our own few
 * lines: Citation.js 0.9 drops Chinese from titles or, told to keep it, no longer escapes `&` and `%`.
 */
import type { Reference } from './reference.ts';

const types = { page: 'online', newspaper: 'article', unknown: 'misc' } as const;

/** Entries with an empty line between them. */
export function printBibtex(references: readonly Reference[]): string {
  return references.map(printEntry).join('\n');
}

function printEntry(reference: Reference): string {
  const { id, kind, title, subtitle, authors, publication, date, dateInferred, page, address } = reference;
  const fields: [name: string, value: string | undefined][] = [
    ['entrysubtype', kind === 'newspaper' ? 'newspaper' : undefined],
    // Braces of their own keep names whole and 2+X in capitals.
    ['author', authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['subtitle', subtitle && `{${escapeTex(subtitle)}}`],
    [kind === 'newspaper' ? 'journal' : 'organization', publication && escapeTex(publication)],
    // GB/T 7714 prints an estimated year in brackets; biblatex writes it 2021~ (EDTF).
    ['year', date && (dateInferred ? `[${date.slice(0, 4)}]` : date.slice(0, 4))],
    ['date', date && (dateInferred ? `${date}~` : date)],
    ['pages', page && escapeTex(page)],
    ['url', address?.replace(/[{}]/g, encodeURIComponent)],
    ['langid', 'chinese'],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${types[kind]}{${id},\n${lines.join('')}}\n`;
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}
