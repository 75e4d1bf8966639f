/** CSL-JSON, the data format of the Citation Style Language (schema 1.0.2): what Zotero and pandoc read. */
import type { Reference } from './reference.ts';

const types = { page: 'webpage', newspaper: 'article-newspaper', unknown: 'document' } as const;

/** Names stay whole (`literal`): where a family name ends is nowhere said. */
export function printCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslItem), undefined, 2)}\n`;
}

function cslItem(reference: Reference) {
  const { id, kind, authors, publication, date, dateInferred, page, address, abstract } = reference;
  return {
    id,
    type: types[kind],
    title: fullTitle(reference),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': publication,
    ...(date && {
      issued: { 'date-parts': [date.split('-').map(Number)], ...(dateInferred && { circa: true }) },
    }),
    page,
    URL: address,
    abstract,
    language: 'zh-CN',
  };
}

/** Formats without a field for it get the subtitle the Chinese way, after a dash. */
export function fullTitle({ title, subtitle }: Reference): string {
  return subtitle ? `${title}——${subtitle}` : title;
}
