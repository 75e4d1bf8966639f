/** CSL-JSON, the data format of the Citation Style Language (schema 1.0.2): what Zotero and pandoc read. */
import { fullTitle, type Reference } from './reference.ts';

const types = {
  page: 'webpage',
  newspaper: 'article-newspaper',
  column: 'article-newspaper',
  report: 'article-newspaper',
  document: 'document',
} as const satisfies Record<Reference['kind'], string>;

/**
 * Names stay whole (`literal`): where a family name ends is nowhere said.
 *
 * @param accessed the day of reading, of what is read online; left out where it is not known
 */
export function printCslJson(references: readonly Reference[], accessed?: string): string {
  return `${JSON.stringify(
    references.map((reference) => cslItem(reference, accessed)),
    undefined,
    2,
  )}\n`;
}

function cslItem(reference: Reference, accessed: string | undefined) {
  const { id, kind, authors, publication, column, date, dateInferred, page, address, abstract } = reference;
  return {
    id,
    type: types[kind],
    title: fullTitle(reference),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': publication,
    section: column,
    ...(date && { issued: { ...partsOf(date), ...(dateInferred && { circa: true }) } }),
    page,
    URL: address,
    ...(address && accessed && { accessed: partsOf(accessed) }),
    abstract,
    language: 'zh-CN',
  };
}

function partsOf(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}
