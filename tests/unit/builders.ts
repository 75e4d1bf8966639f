/** Valid entries to start from; a test overrides what it is about. */
import type { Entries, Entry } from '../../src/library/entries.ts';
import { findLabelled } from '../../src/markdown/labels.ts';
import { type CollectionOf, type Kind, kinds } from '../../src/schema/kinds.ts';
import { schemas } from '../../src/schema/schemas.ts';

const sources = [{ id: 'a-source', locator: '第一栏' }];
const summary = '这是测试用的摘要，'.repeat(8);

/** The least that each kind must have. */
const minimal: Record<Kind, Record<string, unknown>> = {
  article: {
    title: '标题',
    level: 'region',
    region: 'a-district',
    themes: ['a-theme'],
    source: sources[0],
    summary,
    brief: { did: '学校做了一件事。' },
    status: 'published',
    updated: '2026-03-01',
  },
  region: { name: '甲区', level: 'district', parent: 'a-city' },
  school: { name: '甲小学', type: 'school', region: 'a-district', summary: '一所小学。', sources },
  practice: {
    name: '做法甲',
    dimensions: { time: '每周一次', staff: '教师' },
    summary: '一种做法。',
    themes: ['a-theme'],
    sources,
  },
  collection: { name: '专题甲', summary: '放在一起读。' },
  homonym: { name: '1+1', type: 'same', note: '各有所指。', practices: [{ id: 'a-practice', sense: '一' }] },
  theme: { name: '主题甲', summary: '作业。', order: 1 },
  problem: { name: '作业太多', question: '怎么办？', order: 1 },
  indicator: {
    name: '参与率',
    definition: '参加的比例',
    unit: '%',
    base: '学生',
    type: 'rate',
    direction: 'more',
  },
  source: { title: '报道', type: 'newspaper', status: '待核' },
};

/** Data of a thing as an editor would write it, some fields changed; `undefined` leaves a field out. */
export function written(kind: Kind, overrides: Record<string, unknown> = {}) {
  const data = { ...minimal[kind], ...overrides };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

type EntryOf<K extends Kind> = Entry<CollectionOf<K>>;

function anEntry<K extends Kind>(kind: K, id: string, file: string, { body = '', ...overrides }): EntryOf<K> {
  const data = schemas[kind].parse(written(kind, overrides));
  return { id, file, data, body, bodyLine: 1, labelled: findLabelled(body) } as unknown as EntryOf<K>;
}

function builderOf<K extends Kind>(kind: K) {
  return (id: string, overrides: Record<string, unknown> = {}) =>
    anEntry(kind, id, `${kinds[kind].folder}/${id}.yaml`, overrides);
}

/** An article in the folder of its region. */
export function anArticle(overrides: { region?: string } & Record<string, unknown> = {}, id = 'an-article') {
  return anEntry('article', id, `articles/${overrides.region ?? 'a-district'}/${id}.md`, overrides);
}

export const aRegion = builderOf('region');
export const aSchool = builderOf('school');
export const aPractice = builderOf('practice');
export const aCollection = builderOf('collection');
export const aHomonym = builderOf('homonym');
export const aTheme = builderOf('theme');
export const aProblem = builderOf('problem');
export const anIndicator = builderOf('indicator');
export const aSource = builderOf('source');

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
    collections: [...(added.collections ?? [])],
    homonyms: [...(added.homonyms ?? [])],
    themes: [aTheme('a-theme'), ...(added.themes ?? [])],
    problems: [...(added.problems ?? [])],
    indicators: [anIndicator('a-rate'), ...(added.indicators ?? [])],
    sources: [aSource('a-source'), ...(added.sources ?? [])],
  };
}
