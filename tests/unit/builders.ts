/** Valid entries to start from; a test overrides what it is about. */
import type { Entries, Entry } from '../../src/library/entries.ts';
import type { Collection } from '../../src/schema/fields.ts';
import { schemas } from '../../src/schema/schemas.ts';

const sources = [{ id: 'a-source', locator: '第一栏' }];
const summary = '这是测试用的摘要，'.repeat(8);

const minimal: Record<Collection, Record<string, unknown>> = {
  articles: {
    title: '标题',
    level: 'region',
    region: 'a-district',
    themes: ['a-theme'],
    source: sources[0],
    summary,
    status: 'published',
    updated: '2026-03-01',
  },
  regions: { name: '甲区', level: 'district', parent: 'a-city' },
  schools: { name: '甲小学', kind: 'school', region: 'a-district', summary: '一所小学。', sources },
  practices: { name: '做法甲', kind: 'homework', summary: '一种做法。', themes: ['a-theme'], sources },
  homonyms: { name: '1+1', kind: 'same', note: '各有所指。', practices: [{ id: 'a-practice', sense: '一' }] },
  themes: { name: '作业管理', summary: '作业。', order: 1 },
  problems: { name: '作业太多', question: '怎么办？', order: 1 },
  indicators: {
    name: '参与率',
    definition: '参加的比例',
    unit: '%',
    base: '学生',
    kind: 'rate',
    direction: 'more',
  },
  sources: { title: '报道', status: '待核' },
};

/** Data of an entity as an editor would write it, some fields changed; `undefined` leaves a field out. */
export function written(collection: Collection, overrides: Record<string, unknown> = {}) {
  const data = { ...minimal[collection], ...overrides };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function anEntry<C extends Collection>(collection: C, id: string, file: string, overrides: object): Entry<C> {
  const data = schemas[collection].parse(written(collection, { ...overrides }));
  return { id, file, data } as Entry<C>;
}

function builderOf<C extends Exclude<Collection, 'articles'>>(collection: C) {
  return (id: string, overrides: object = {}) =>
    anEntry(collection, id, `${collection}/${id}.yaml`, overrides);
}

/** An article in the folder of its region. */
export function anArticle(overrides: { region?: string } & Record<string, unknown> = {}, id = 'an-article') {
  return anEntry('articles', id, `articles/${overrides.region ?? 'a-district'}/${id}.md`, overrides);
}

export const aRegion = builderOf('regions');
export const aSchool = builderOf('schools');
export const aPractice = builderOf('practices');
export const aHomonym = builderOf('homonyms');
export const aTheme = builderOf('themes');
export const aProblem = builderOf('problems');
export const anIndicator = builderOf('indicators');
export const aSource = builderOf('sources');

/** A metric as an editor would write it. */
export function aMetric(overrides: Record<string, unknown> = {}) {
  const of = { region: 'a-district' };
  return { indicator: 'a-rate', value: 98.3, unit: '%', of, locator: '第一栏', ...overrides };
}

/** A library in which everything the builders name by default exists; lists given are added to it. */
export function someEntries(added: Partial<Entries> = {}): Entries {
  return {
    articles: [...(added.articles ?? [])],
    regions: [
      aRegion('a-province', { name: '甲省', level: 'province', parent: undefined }),
      aRegion('a-city', { name: '甲市', level: 'city', parent: 'a-province' }),
      aRegion('a-district'),
      aRegion('b-district', { name: '乙区' }),
      ...(added.regions ?? []),
    ],
    schools: [aSchool('a-school'), ...(added.schools ?? [])],
    practices: [aPractice('a-practice'), ...(added.practices ?? [])],
    homonyms: [...(added.homonyms ?? [])],
    themes: [aTheme('a-theme'), ...(added.themes ?? [])],
    problems: [...(added.problems ?? [])],
    indicators: [anIndicator('a-rate'), ...(added.indicators ?? [])],
    sources: [aSource('a-source'), ...(added.sources ?? [])],
  };
}
