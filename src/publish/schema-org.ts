/** What search engines are told of a page, in the words of schema.org. */

import type { Article, Homonym, Practice, Region, School, Source, Theme } from '../library/entities.ts';
import { placeName } from '../library/place.ts';
import { aboutUrl, dataUrl, homeUrl, searchUrl } from '../library/urls.ts';
import { kinds } from '../schema/kinds.ts';
import type { SiteData } from '../schema/site.ts';
import { licenceOf } from './tables/table.ts';

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

/**
 * Only what is known. The text is the editors' own, with the day of their last edit; when it was first published is nowhere kept.
 * What it was written from has its authors and its date.
 */
export function articleThing(article: Article, site: SiteData): Thing {
  return {
    '@type': 'Article',
    headline: article.title,
    abstract: article.summary,
    inLanguage: 'zh-CN',
    author: organisation(site),
    publisher: organisation(site),
    dateModified: article.updated,
    keywords: [...article.themes, ...article.practices].map(({ name }) => name),
    spatialCoverage: placeName(article.region),
    // A period in words has no date that a machine could read; of one that is inferred it could not be told.
    ...(article.period?.start &&
      !article.period.inferred && {
        temporalCoverage: [article.period.start, article.period.end].filter(Boolean).join('/'),
      }),
    isBasedOn: sourceThing(article.source.source),
  };
}

function organisation(site: SiteData): Thing {
  return { '@type': 'Organization', name: site.organisation };
}

/** Who is named with a note (整理, 图片) may not have written it. */
function sourceThing(source: Source): Thing {
  const people = source.authors.map((name) => ({ '@type': 'Person', name }));
  return {
    '@type': source.type === 'document' ? 'CreativeWork' : 'NewsArticle',
    name: source.title,
    ...(source.subtitle && { alternativeHeadline: source.subtitle }),
    ...(people.length > 0 && { [source.authorNote ? 'contributor' : 'author']: people }),
    ...(source.date && !source.dateInferred && { datePublished: source.date }),
    ...(source.publication && { isPartOf: { '@type': 'Periodical', name: source.publication } }),
    ...(source.address && { url: source.address }),
  };
}

/** A file of the open data, as datapackage.json describes it. */
interface DataFile {
  path: string;
  title: string;
  mediatype: string;
  bytes: number;
}

/** The open data as a whole. `origin` is where the site stands. */
export function datasetThing(
  files: readonly DataFile[],
  articles: readonly Article[],
  site: SiteData,
  origin: URL | undefined,
): Thing {
  const absolute = (path: string) => new URL(path, origin).href;
  const dateModified = articles
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  return {
    '@type': 'Dataset',
    name: `${site.name}：开放数据`,
    description: `${site.description}案例、段落、数据、指标、做法、地区与学校各成一表，每一行都写明出处与许可。`,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    creator: organisation(site),
    publisher: organisation(site),
    license: { '@type': 'CreativeWork', name: licenceOf(site), url: absolute(aboutUrl) },
    ...(dateModified && { dateModified }),
    distribution: files.map(({ path, title, mediatype, bytes }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediatype,
      contentSize: `${bytes} B`,
      contentUrl: absolute(dataUrl(path)),
    })),
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
    publisher: organisation(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${new URL(searchUrl, origin).href}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}
