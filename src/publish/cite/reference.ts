/** What can be cited: an article's page on this site, and the publication it was written from. */

import type { Article, Source } from '../../library/entities.ts';
import type { SiteData } from '../../schema/site.ts';

/** A publication as far as it is known. What is not known is left out; how to print a gap is up to each format. */
export interface Reference {
  /** Good as a BibTeX key: an id of ours. */
  id: string;
  /** A page of this site, an article of a newspaper, or a publication of which we do not know what it appeared in. */
  kind: 'page' | 'newspaper' | 'unknown';
  title: string;
  subtitle?: string | undefined;
  /** In the order of the publication; organisations too. */
  authors: readonly string[];
  /** The newspaper, or the site. */
  publication?: string | undefined;
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

/** With a publication it is taken for a newspaper's article; `page` is the number alone where it is one. */
export function referToSource(source: Source): Reference {
  const { id, title, subtitle, authors, publication, date, dateInferred, page, address } = source;
  return {
    id,
    kind: publication ? 'newspaper' : 'unknown',
    title,
    subtitle,
    authors,
    publication,
    date,
    dateInferred: date !== undefined && dateInferred,
    page: page?.match(/^第?0*(\d+)[版页]?$/)?.[1] ?? page,
    address,
  };
}
