/**
 * The kinds of things a casebook holds. Lists, labels, counters, addresses, menus, search and the open data are derived from
 * this table, in its order. No zod here: the browser reads it too. What a valid file looks like is in `schemas.ts`.
 */

interface KindFacts {
  /** Folder of `content/` and first part of the address. */
  folder: string;
  /** What one of it is called. */
  label: string;
  /** Measure word: 29 篇案例. */
  counter: string;
  /** Whether things of it can be laid side by side. */
  comparable: boolean;
  /**
   * Under which words its list is linked at the head of every page, in the words of who looks for it. What serves those who cite
   * (指标, 出处) is linked at the foot.
   */
  menu?: string;
}

export const kinds = {
  problem: { folder: 'problems', label: '问题', counter: '个', comparable: false, menu: '遇到的问题' },
  theme: { folder: 'themes', label: '主题', counter: '个', comparable: false, menu: '主题' },
  practice: { folder: 'practices', label: '做法', counter: '种', comparable: true, menu: '做法' },
  article: { folder: 'articles', label: '案例', counter: '篇', comparable: true, menu: '案例' },
  collection: { folder: 'collections', label: '专题', counter: '个', comparable: false, menu: '案例' },
  region: { folder: 'regions', label: '地区', counter: '个', comparable: true, menu: '地区与学校' },
  school: { folder: 'schools', label: '学校', counter: '所', comparable: true, menu: '地区与学校' },
  indicator: { folder: 'indicators', label: '指标', counter: '个', comparable: false },
  source: { folder: 'sources', label: '出处', counter: '件', comparable: false },
  homonym: { folder: 'homonyms', label: '同名辨析', counter: '组', comparable: false, menu: '做法' },
} as const satisfies Record<string, KindFacts>;

export type Kind = keyof typeof kinds;

/** Folder of a kind: `articles` of `article`. */
export type CollectionOf<K extends Kind> = (typeof kinds)[K]['folder'];
export type Collection = CollectionOf<Kind>;

/** The kind whose files a folder holds. */
export type KindOf<C extends Collection> = {
  [K in Kind]: CollectionOf<K> extends C ? K : never;
}[Kind];

export const kindNames = Object.keys(kinds) as Kind[];
export const collections: readonly Collection[] = kindNames.map((kind) => kinds[kind].folder);

/** @param folder of the content */
export function kindOf<C extends Collection>(folder: C): KindOf<C> {
  return kindNames.find((kind) => kinds[kind].folder === folder) as KindOf<C>;
}

export type ComparableKind = {
  [K in Kind]: (typeof kinds)[K]['comparable'] extends true ? K : never;
}[Kind];

/** Kinds that can be laid side by side; never two kinds in one comparison. */
export const comparableKinds = kindNames.filter((kind) => kinds[kind].comparable) as ComparableKind[];

/** The menu at the head of every page: each entry with the kinds under it, the first of which it leads to. */
export const headerMenu: readonly { name: string; of: readonly Kind[] }[] = [
  ...Map.groupBy(kindNames, (kind) => (kinds[kind] as KindFacts).menu),
].flatMap(([name, of]) => (name ? [{ name, of }] : []));

/** Whether a text names a kind; what is read from an address may be anything. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text);
}

/** 案例; empty for what is no kind. */
export function labelOf(kind: string): string {
  return isKind(kind) ? kinds[kind].label : '';
}

/** Whether something read from an address or a store names a kind that can be compared. */
export function isComparableKind(value: unknown): value is ComparableKind {
  return comparableKinds.some((kind) => kind === value);
}
