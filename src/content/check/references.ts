import type { Collection, Owner } from '../../schema/fields.ts';
import { collections } from '../../schema/fields.ts';
import type { SiteData } from '../../schema/site.ts';
import type { CheckOptions } from './check-entries.ts';
import type { Entries, Entry } from '../../library/entries.ts';
import { type Named, suggestNearest } from '../../schema/nearest.ts';
import type { FieldPath, Problem } from '../../schema/mistake.ts';

interface Reference {
  to: Collection;
  id: string;
  field: FieldPath;
}

/** 你写的是哪一类, for messages. */
const labels: Record<Collection, string> = {
  articles: '案例',
  regions: '地区',
  schools: '学校',
  practices: '做法',
  homonyms: '同名辨析',
  themes: '主题',
  problems: '问题',
  indicators: '指标',
  sources: '出处',
};

function one(to: Collection, id: string | undefined, ...field: FieldPath): Reference[] {
  return id === undefined ? [] : [{ to, id, field }];
}

function list(to: Collection, ids: readonly string[] | undefined, field: string): Reference[] {
  return (ids ?? []).map((id, index) => ({ to, id, field: [field, index] }));
}

/** Of a list of objects with an id: `sources: [{ id, locator }]`. */
function listOfObjects(
  to: Collection,
  items: readonly { id: string }[] | undefined,
  field: string,
): Reference[] {
  return (items ?? []).map(({ id }, index) => ({ to, id, field: [field, index, 'id'] }));
}

function owner(of: Owner | undefined, ...field: FieldPath): Reference[] {
  if (!of) return [];
  return 'region' in of
    ? one('regions', of.region, ...field, 'region')
    : one('schools', of.school, ...field, 'school');
}

/** Every field of every collection that holds an id; a file with mistakes has some of the fields only. */
const referencesOf: { [C in Collection]: (data: Partial<Entry<C>['data']>) => Reference[] } = {
  articles: (data) => [
    ...one('regions', data.region, 'region'),
    ...list('schools', data.schools, 'schools'),
    ...list('schools', data.partners, 'partners'),
    ...list('themes', data.themes, 'themes'),
    ...list('problems', data.problems, 'problems'),
    ...list('practices', data.practices, 'practices'),
    ...one('sources', data.source?.id, 'source', 'id'),
    ...(data.metrics ?? []).flatMap(({ indicator, of, practice }, index) => [
      ...one('indicators', indicator, 'metrics', index, 'indicator'),
      ...owner(of, 'metrics', index, 'of'),
      ...one('practices', practice, 'metrics', index, 'practice'),
    ]),
  ],
  regions: (data) => one('regions', data.parent, 'parent'),
  schools: (data) => [
    ...one('regions', data.region, 'region'),
    ...listOfObjects('sources', data.sources, 'sources'),
  ],
  practices: (data) => [
    ...owner(data.owner, 'owner'),
    ...list('themes', data.themes, 'themes'),
    ...one('practices', data.broader, 'broader'),
    ...list('practices', data.related, 'related'),
    ...listOfObjects('sources', data.sources, 'sources'),
  ],
  homonyms: (data) => listOfObjects('practices', data.practices, 'practices'),
  themes: () => [],
  problems: (data) => list('themes', data.themes, 'themes'),
  indicators: (data) => [
    ...list('themes', data.themes, 'themes'),
    ...listOfObjects('indicators', data.notComparableWith, 'notComparableWith'),
  ],
  sources: () => [],
};

/**
 * Ids that lead nowhere.
 *
 * @param unreadable files that are there but have mistakes; their sound fields are looked at too
 */
export function checkReferences(
  entries: Entries,
  site: SiteData | undefined,
  unreadable: CheckOptions['unreadable'] = [],
): Problem[] {
  const known = Object.fromEntries(
    collections.map((collection) => [collection, new Set(entries[collection].map(({ id }) => id))]),
  ) as Record<Collection, Set<string>>;
  for (const { collection, id } of unreadable) known[collection].add(id);

  // One file gone is missed in thousands of places, and looking for what is near is slow.
  const described = new Map<string, Fault>();
  const faultOf = (to: Collection, id: string): Fault => {
    const fault = described.get(`${to}/${id}`) ?? describeMissing(entries, to, id);
    described.set(`${to}/${id}`, fault);
    return fault;
  };
  const judge = (file: string, references: Reference[]) =>
    references
      .filter(({ to, id }) => !known[to].has(id))
      .map(({ to, id, field }) => ({ file, field, ...faultOf(to, id) }));
  const check = <C extends Collection>(collection: C) =>
    entries[collection].flatMap(({ file, data }) => judge(file, referencesOf[collection](data)));

  const ofSite = site ? judge('site.yaml', list('practices', site.notablePractices, 'notablePractices')) : [];
  const ofUnreadable = unreadable.flatMap(({ collection, file, sound }) =>
    // The fields were found sound by the schema of this collection; TypeScript does not follow that through the union.
    file && sound ? judge(file, (referencesOf[collection] as (data: object) => Reference[])(sound)) : [],
  );
  return [...ofSite, ...collections.flatMap((collection) => check(collection)), ...ofUnreadable];
}

type Fault = Pick<Problem, 'message' | 'hint'>;

function describeMissing(entries: Entries, to: Collection, id: string): Fault {
  const candidates: Named[] = entries[to].map((entry) => ({
    id: entry.id,
    name: 'name' in entry.data ? entry.data.name : entry.data.title,
  }));
  return {
    message: `没有 id 为 ${id} 的${labels[to]}`,
    hint: suggestNearest(id, candidates) ?? `先新建 ${to}/${id}.yaml，或改成已有的 id`,
  };
}
