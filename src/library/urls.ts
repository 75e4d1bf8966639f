/**
 * The only place that knows an address. All of them are absolute paths with the site's base in front. They are printed here and
 * never parsed: what has an address carries its id, group or section as well.
 */
import { type ComparableKind, type Kind, kinds } from '../schema/kinds.ts';
import type { Article, Entity, Observation, Practice, Region, Theme } from './entities.ts';

/** `/`, or the sub-path the site stands under, with a slash at both ends. */
const base = (import.meta.env ? import.meta.env.BASE_URL : '/').replace(/\/?$/, '/');

/** A path below the site's base: `pathTo('atom.xml')`. */
export function pathTo(path: string): string {
  return base + path;
}

export const homeUrl = pathTo('');
export const searchUrl = pathTo('search/');
/** 备课夹: what the reader has put aside on this device. */
export const binderUrl = pathTo('binder/');
export const aboutUrl = pathTo('about/');
export const feedUrl = pathTo('atom.xml');
export const sitemapUrl = pathTo('sitemap-index.xml');
/** 1200 x 630. */
export const sharePictureUrl = pathTo('share.png');
export const dataPageUrl = pathTo('data/');

/** The list of all things of a kind. */
export function listUrl(kind: Kind): string {
  return pathTo(`${kinds[kind].folder}/`);
}

/** The page of one thing. */
export function urlOf(entity: Pick<Entity, 'kind' | 'id'>): string {
  return `${listUrl(entity.kind)}${entity.id}/`;
}

/**
 * Sections of pages by what they show. Their ids are part of public addresses (`#zuofa`) and never change. A section that shows
 * one thing of many (a theme, a type of practice, a table) has that thing's id; those of an article's body are in
 * `schema/sections.ts`.
 */
export const anchors = {
  articles: 'anli',
  practices: 'zuofa',
  practicesUsed: 'zuofa-liebiao',
  practicesShared: 'gongyong',
  problems: 'wenti',
  themes: 'zhuti',
  regions: 'diqu',
  years: 'nianfen',
  schools: 'xuexiao',
  places: 'difang',
  stages: 'xueduan',
  indicators: 'zhibiao',
  figures: 'shuju',
  figuresOfOne: 'danyi-shuju',
  notComparable: 'bukebi',
  sources: 'chuchu',
  homonyms: 'tongming',
  broader: 'shangwei',
  narrower: 'xiawei',
  related: 'xiangguan',
  components: 'zucheng',
  dimensions: 'fangmian',
  unstated: 'weishuoming',
  facts: 'xinxi',
  standsOut: 'jiangdao',
  told: 'yili',
  contact: 'lianxi',
  downloads: 'xiazai',
  similar: 'xiangsi',
  citing: 'yinyong',
  elsewhere: 'biechu',
  newest: 'zuixin',
  others: 'qita',
  comparisons: 'bijiao',
  suggested: 'jianyi',
  comparing: 'duibi',
  matrices: 'quanjing',
  usage: 'yongfa',
  tables: 'biao',
  caution: 'bijiao',
  machines: 'jiqi',
  licence: 'xuke',
  collections: 'zhuanti',
  main: 'main',
  handout: 'jiangyi',
  officialPrint: 'gongwen',
} as const;

/** Sections of an article's page around its body, in which no section may have one of these ids. */
export const anchorsAroundBody: readonly string[] = [
  ...[anchors.figures, anchors.practicesUsed, anchors.sources, anchors.elsewhere, anchors.similar],
  anchors.main,
  anchors.handout,
  anchors.officialPrint,
];

/** A section of the page it is linked from. */
export function sectionOfPage(id: string): string {
  return `#${id}`;
}

/** A place of a page whose address is known: `anchoredUrl('/articles/a/', 'p-1')`. */
export function anchoredUrl(page: string, id: string): string {
  return `${page}#${id}`;
}

/** A section of the page of a thing: `sectionUrl(theme, 'practices')`. */
export function sectionUrl(entity: Pick<Entity, 'kind' | 'id'>, section: keyof typeof anchors): string {
  return `${urlOf(entity)}#${anchors[section]}`;
}

/** The sheet for a meeting on the page of a thing, of one stage where a problem is narrowed to it. */
export function handoutUrl(of: Pick<Entity, 'kind' | 'id'>, stage?: string): string {
  return `${stage ? problemUrl(of, stage) : urlOf(of)}#${anchors.handout}`;
}

/** What others do about a problem, of all stages or of one. */
export function problemUrl({ id }: Pick<Entity, 'id'>, stage?: string): string {
  return urlOf({ kind: 'problem', id }) + (stage ? `${stage}/` : '');
}

/** What is said to one question of a theme. */
export function aspectUrl(theme: Pick<Entity, 'kind' | 'id'>, { id }: { id: string }): string {
  return `${urlOf(theme)}#${id}`;
}

/** A section of an article's body, by its id in `schema/sections.ts` or that of its heading. */
export function bodySectionUrl(article: Pick<Article, 'id'>, id: string): string {
  return `${urlOf({ kind: 'article', id: article.id })}#${id}`;
}

/** The words of an article that tell of a practice: browsers that know text fragments go there, others to the section. */
export function mentionUrl(article: Pick<Article, 'id'>, { name }: Pick<Practice, 'name'>): string {
  return `${bodySectionUrl(article, 'zuofa')}:~:text=${encodeURIComponent(name)}`;
}

/** A passage on its article's page, by its id there. */
export function passageUrl({ article, id }: { article: Pick<Article, 'id'>; id: string }): string {
  return bodySectionUrl(article, id);
}

/** Id of a figure on its article's page, which carries it. */
export function figureAnchor({ number }: Pick<Observation, 'number'>): string {
  return `data-${number}`;
}

/** A figure on its article's page. */
export function figureUrl(figure: Pick<Observation, 'article' | 'number'>): string {
  return `${urlOf(figure.article)}#${figureAnchor(figure)}`;
}

/** What `[...selection]` of the articles list is for a selection and a page: `by/theme/homework/page/2`. */
export function selectionPath(selection: readonly (readonly [facet: string, value: string])[], page = 1) {
  const by = selection.length > 0 ? ['by', ...selection.flat()] : [];
  return [...by, ...(page > 1 ? ['page', String(page)] : [])].join('/');
}

/** The articles list, narrowed by facets, from page 1. */
export function articlesUrl(selection: readonly (readonly [facet: string, value: string])[], page = 1) {
  const path = selectionPath(selection, page);
  return listUrl('article') + (path ? `${path}/` : '');
}

/** The search page with words typed in and facets chosen. */
export function searchFor(query: string, filters: readonly (readonly [string, string])[] = []): string {
  const parameters = new URLSearchParams([
    ...(query ? [['q', query]] : []),
    ...filters.map((pair) => [...pair]),
  ]);
  return `${searchUrl}?${parameters}`;
}

/** Comparisons: the list of all that are built. */
export const compareUrl = pathTo('compare/');

/** The visitor's own comparison; what stands in it is in the query. */
export const ownComparisonUrl = `${compareUrl}own/`;

/** Which of the built comparisons one is. */
export interface ComparisonKey {
  group: 'cities' | 'regions' | 'schools' | 'practices' | 'homonyms';
  /** What it is of, where the group has several: `chongqing`. */
  id?: string;
  /** Large ones have several pages, from 1. */
  part?: number;
}

/** What `[...set]` of the built comparisons is for one: `regions/chongqing/2`. */
export function comparisonPath({ group, id, part = 1 }: ComparisonKey): string {
  return [group, ...(id ? [id] : []), ...(part > 1 ? [part] : [])].join('/');
}

/** A built comparison. */
export function comparisonUrl(key: ComparisonKey): string {
  return `${compareUrl}${comparisonPath(key)}/`;
}

/** What is said to the questions of a theme, by place or by school; `columns` are shown first. */
export function themeComparisonUrl(
  { id }: Pick<Theme, 'id'>,
  of: 'region' | 'school' = 'region',
  columns: readonly string[] = [],
): string {
  const path = `${compareUrl}themes/${id}/${of === 'school' ? 'schools/' : ''}`;
  return columns.length > 0 ? `${path}?columns=${columns.join(',')}` : path;
}

/** All practices in one table that can be sorted. */
export const practiceOverviewUrl = `${compareUrl}practices/`;

/** Id of a row of a comparison by its key: `aspect/homework/total` is `aspect-homework-total`. */
export function rowAnchor(key: string): string {
  return key.replaceAll('/', '-');
}

/** Id of a group of rows, from 1. */
export function groupAnchor(number: number): string {
  return `zu-${number}`;
}

/** 主题 × 地区 and the like. */
export function matrixUrl(matrix: 'practices' | 'themes' | 'problems'): string {
  return `${compareUrl}matrix/${matrix}/`;
}

/** The passages on the practices of a region, all or those of a type. */
export function passagesUrl({ id }: Pick<Region, 'id'>, type?: string): string {
  return `${matrixUrl('practices')}${id}/${type ? `#${type}` : ''}`;
}

/** Data of one thing for the visitor's own comparison. */
export function comparisonItemUrl(kind: ComparableKind, id: string): string {
  return `${compareUrl}items/${kind}/${id}.json`;
}

/** What can be put into a comparison: id, name and place of every thing of a kind. */
export function comparisonNamesUrl(kind: ComparableKind): string {
  return `${compareUrl}names/${kind}.json`;
}

/** What the search page answers on a theme or a problem. */
export function answerFileUrl(kind: 'theme' | 'problem', id: string): string {
  return `${searchUrl}answers/${kind}/${id}.json`;
}

/** A picture of an article, in one format and width. */
export function pictureUrl(file: string): string {
  return pathTo(`pictures/${file}`);
}

/** What is drawn of an article or a practice: a poster, 1080 x 1440, and the preview of its link, 1200 x 630. */
export const drawings = ['poster', 'preview'] as const;

export function drawingUrl(
  thing: Pick<Article | Practice, 'kind' | 'id'>,
  drawing: (typeof drawings)[number],
): string {
  return `${urlOf(thing)}${drawing}.png`;
}

/** A file of open data: `metrics.csv`. */
export function dataUrl(file: string): string {
  return dataPageUrl + file;
}
