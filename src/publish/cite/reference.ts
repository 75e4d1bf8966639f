/** What can be cited: an article's page on this site, and the publication it was written from. */

import type { Article, Source } from '../../library/entities.ts';
import type { SiteData } from '../../schema/site.ts';

/** A publication as far as it is known. What is not known is left out; how to print a gap is up to each format. */
export interface Reference {
  /** Good as a BibTeX key: an id of ours. */
  id: string;
  /** A page of this site, or what its source is. */
  kind: 'page' | Source['type'];
  title: string;
  subtitle?: string | undefined;
  /** In the order of the publication; organisations too. */
  authors: readonly string[];
  /** The newspaper, or the site. */
  publication?: string | undefined;
  /** The column of the newspaper. */
  column?: string | undefined;
  /** `2021`, `2021-11` or `2021-11-30`: when it appeared, or when the page was last edited. */
  date?: string | undefined;
  /** The date is only implied by the text. */
  dateInferred: boolean;
  /** Page of the newspaper, the number alone where it is one: `15`. */
  page?: string | undefined;
  /** Absolute. */
  address?: string | undefined;
  abstract?: string | undefined;
}

/** @param address absolute address of the article's page */
export function referToPage(article: Article, site: SiteData, address: string): Reference {
  return {
    id: article.id,
    kind: 'page',
    title: article.title,
    authors: [site.organisation],
    publication: site.name,
    date: article.updated,
    dateInferred: false,
    address,
    abstract: article.summary,
  };
}

/** `page` is the number alone where it is one. */
export function referToSource(source: Source): Reference {
  const { id, type, title, subtitle, authors, publication, column, date, dateInferred, page, address } =
    source;
  return {
    id,
    kind: type,
    title,
    subtitle,
    authors,
    publication,
    column,
    date,
    dateInferred: date !== undefined && dateInferred,
    page: page?.match(/^第?0*(\d+)[版页]?$/)?.[1] ?? page,
    address,
  };
}

/** Whether it appeared in a newspaper, under whatever heading. What newspaper that is need not be known. */
export function isFromNewspaper({ kind }: Pick<Reference, 'kind'>): boolean {
  return kind === 'newspaper' || kind === 'column' || kind === 'report';
}

/** 题名：副题名 (GB/T 7714, 8.2.3 / 7.2.3), for formats without a field of its own that all programs read. */
export function fullTitle({ title, subtitle }: Pick<Reference, 'title' | 'subtitle'>, colon = '：'): string {
  return subtitle ? title + colon + subtitle : title;
}

/** A line break would begin a new field or a new record in formats that are read line by line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
