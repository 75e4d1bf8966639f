/** What search engines are told of a page, in the words of schema.org. */

import type { Article, Homonym, Practice, Region, School, Theme } from '../library/entities.ts';
import { placeName } from '../library/place.ts';
import { homeUrl, searchUrl } from '../library/urls.ts';
import { kinds } from '../schema/kinds.ts';
import type { SiteData } from '../schema/site.ts';

/** A step of the way to a page. */
export interface Crumb {
  name: string;
  /** Left out for the page itself. */
  url?: string;
}

/** A schema.org object. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** `page` is the absolute address of the page; addresses of the crumbs are resolved against it. */
export function breadcrumbList(trail: readonly Crumb[], page: string): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: '首页', url: homeUrl }, ...trail].map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: url ? new URL(url, page).href : page,
    })),
  };
}

/** Only what is known: an article of ours has an editing date and the publication it is based on. */
export function articleThing(article: Article, site: SiteData): Thing {
  const { source } = article.source;
  return {
    '@type': 'Article',
    headline: article.title,
    abstract: article.summary,
    inLanguage: 'zh-CN',
    dateModified: article.updated,
    publisher: { '@type': 'Organization', name: site.organisation },
    keywords: [...article.themes, ...article.practices].map(({ name }) => name),
    spatialCoverage: placeName(article.region),
    isBasedOn: {
      '@type': source.publication ? 'NewsArticle' : 'CreativeWork',
      name: source.title,
      ...(source.authors.length > 0 && {
        contributor: source.authors.map((name) => ({ '@type': 'Person', name })),
      }),
      ...(source.date && !source.dateInferred && { datePublished: source.date }),
      ...(source.publication && { isPartOf: { '@type': 'Periodical', name: source.publication } }),
      ...(source.address && { url: source.address }),
    },
  };
}

/** A practice or a theme is a term of a controlled vocabulary. */
export function definedTerm(term: Practice | Theme | Homonym): Thing {
  return {
    '@type': 'DefinedTerm',
    name: term.name,
    description: term.kind === 'homonym' ? term.note : term.summary,
    ...('aliases' in term && term.aliases.length > 0 && { alternateName: term.aliases }),
    inDefinedTermSet: kinds[term.kind].label,
  };
}

/** A region, as far up as the one it lies in. */
export function placeThing(region: Region): Thing {
  return {
    '@type': 'AdministrativeArea',
    name: region.name,
    ...(region.aliases.length > 0 && { alternateName: region.aliases }),
    ...(region.code && { identifier: region.code }),
    ...(region.parent && { containedInPlace: { '@type': 'AdministrativeArea', name: region.parent.name } }),
  };
}

/** A school; an institution that is none is an organisation (schema.org has `School` for schools only). */
export function schoolThing(school: School): Thing {
  return {
    '@type': school.type === 'school' || school.type === 'vocational' ? 'School' : 'EducationalOrganization',
    name: school.name,
    ...(school.aliases.length > 0 && { alternateName: school.aliases }),
    location: { '@type': 'AdministrativeArea', name: placeName(school.region) },
  };
}

/** The home page; `origin` is where the site stands. */
export function siteThing(site: SiteData, origin: URL | undefined): Thing {
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    inLanguage: 'zh-CN',
    publisher: { '@type': 'Organization', name: site.organisation },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${new URL(searchUrl, origin).href}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}
