/** createLibrary(): references resolved, rules checked, indexed both ways, frozen. */
import type { Collection, Owner } from '../schema/fields.ts';
import { checkEntries } from './checks.ts';
import type {
  Article,
  Citation,
  Entity,
  Holder,
  Homonym,
  Indicator,
  Observation,
  Practice,
  Problem,
  Region,
  School,
  Source,
  Theme,
} from './entities.ts';
import type { Entries } from './entries.ts';
import { ContentError } from './problem.ts';
import { indexRelations, type Relations } from './relations.ts';

export interface Library extends Relations {
  /** Published articles, the newest first. */
  articles: readonly Article[];
  /** Parents before their children. */
  regions: readonly Region[];
  schools: readonly School[];
  practices: readonly Practice[];
  homonyms: readonly Homonym[];
  themes: readonly Theme[];
  problems: readonly Problem[];
  indicators: readonly Indicator[];
  sources: readonly Source[];
  /** Every figure of every published article. */
  observations: readonly Observation[];
}

/** An object under construction: its links are set once everything it links to exists. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

const byName = new Intl.Collator('zh-Hans-CN-u-co-pinyin').compare;

/**
 * Makes one library of all entries.
 * @throws {ContentError} with every cross-file problem, when there is any.
 */
export function createLibrary(entries: Entries): Library {
  const problems = checkEntries(entries);
  if (problems.length > 0) throw new ContentError(problems);

  const maps = new Map<Collection, Map<string, Entity>>();
  /** References are sound once checkEntries has passed, so a miss is a defect of ours. */
  function find<T extends Entity>(collection: Collection, id: string): T {
    const entity = maps.get(collection)?.get(id);
    if (!entity) throw new Error(`no ${collection}/${id}`);
    return entity as T;
  }
  function add<T extends Entity>(collection: Collection, things: T[]): T[] {
    maps.set(collection, new Map(things.map((thing) => [thing.id, thing])));
    return things;
  }
  const all = <T extends Entity>(collection: Collection, ids: readonly string[]) =>
    ids.map((id) => find<T>(collection, id));
  const holder = (of: Owner): Holder =>
    'region' in of ? find('regions', of.region) : find('schools', of.school);
  const cite = ({ id, locator }: { id: string; locator: string }): Citation => ({
    source: find<Source>('sources', id),
    locator,
  });

  const regions = add(
    'regions',
    entries.regions.map(
      ({ id, data }): Draft<Region> => ({
        ...data,
        id,
        kind: 'region',
        parent: undefined,
        ancestors: [],
        children: [],
      }),
    ),
  );
  for (const { id, data } of entries.regions) {
    if (!data.parent) continue;
    const region = find<Draft<Region>>('regions', id);
    region.parent = find<Region>('regions', data.parent);
    (region.parent as Draft<Region>).children = [...region.parent.children, region];
  }
  for (const region of regions) region.ancestors = ancestorsOf(region);

  const sources = add(
    'sources',
    entries.sources.map(({ id, data }): Source => ({ ...data, id, kind: 'source' })),
  );
  const themes = add(
    'themes',
    entries.themes.map(({ id, data }): Theme => ({ ...data, id, kind: 'theme' })),
  );
  const schools = add(
    'schools',
    entries.schools.map(
      ({ id, data }): School => ({
        ...data,
        id,
        kind: 'school',
        type: data.kind,
        region: find('regions', data.region),
        sources: data.sources.map(cite),
      }),
    ),
  );
  const worries = add(
    'problems',
    entries.problems.map(
      ({ id, data }): Problem => ({ ...data, id, kind: 'problem', themes: all('themes', data.themes) }),
    ),
  );

  const practices = add(
    'practices',
    entries.practices.map(
      ({ id, data }): Draft<Practice> => ({
        ...data,
        id,
        kind: 'practice',
        type: data.kind,
        owner: data.owner && holder(data.owner),
        themes: all('themes', data.themes),
        broader: undefined,
        narrower: [],
        related: [],
        sources: data.sources.map(cite),
      }),
    ),
  );
  for (const { id, data } of entries.practices) {
    const practice = find<Draft<Practice>>('practices', id);
    if (data.broader) {
      practice.broader = find<Practice>('practices', data.broader);
      const broader = practice.broader as Draft<Practice>;
      broader.narrower = [...broader.narrower, practice];
    }
    for (const other of all<Draft<Practice>>('practices', data.related)) {
      practice.related = [...new Set([...practice.related, other])];
      other.related = [...new Set([...other.related, practice])];
    }
  }

  const indicators = add(
    'indicators',
    entries.indicators.map(
      ({ id, data }): Draft<Indicator> => ({
        ...data,
        id,
        kind: 'indicator',
        type: data.kind,
        themes: all('themes', data.themes),
        notComparableWith: [],
      }),
    ),
  );
  for (const { id, data } of entries.indicators) {
    const indicator = find<Draft<Indicator>>('indicators', id);
    for (const { id: otherId, reason } of data.notComparableWith) {
      const other = find<Draft<Indicator>>('indicators', otherId);
      warn(indicator, other, reason);
      warn(other, indicator, reason);
    }
  }

  const homonyms = add(
    'homonyms',
    entries.homonyms.map(
      ({ id, data }): Homonym => ({
        ...data,
        id,
        kind: 'homonym',
        type: data.kind,
        practices: data.practices.map(({ id: practice, sense }) => ({
          practice: find('practices', practice),
          sense,
        })),
      }),
    ),
  );

  const articles = add(
    'articles',
    entries.articles
      .filter(({ data }) => data.status === 'published')
      .map(({ id, file, data }): Article => {
        const article: Draft<Article> = {
          ...data,
          id,
          file,
          kind: 'article',
          region: find('regions', data.region),
          schools: all('schools', data.schools),
          partners: all('schools', data.partners),
          themes: all('themes', data.themes),
          problems: all('problems', data.problems),
          practices: all('practices', data.practices),
          source: cite(data.source),
          metrics: [],
        };
        article.metrics = data.metrics.map((metric, at) => ({
          ...metric,
          number: at + 1,
          indicator: find<Indicator>('indicators', metric.indicator),
          of: holder(metric.of),
          practice: metric.practice ? find<Practice>('practices', metric.practice) : undefined,
          article,
        }));
        return article;
      }),
  ).toSorted((a, b) => b.updated.localeCompare(a.updated) || byName(a.title, b.title));

  const things = {
    articles,
    regions: regions.toSorted(compareRegions),
    schools: schools.toSorted((a, b) => byName(a.name, b.name)),
    practices: practices.toSorted((a, b) => byName(a.name, b.name)),
    homonyms: homonyms.toSorted((a, b) => byName(a.name, b.name)),
    themes: themes.toSorted((a, b) => a.order - b.order),
    problems: worries.toSorted((a, b) => a.order - b.order),
    indicators: indicators.toSorted((a, b) => byName(a.name, b.name)),
    sources: sources.toSorted((a, b) => byName(a.title, b.title)),
    observations: articles.flatMap((article) => article.metrics),
  };
  for (const list of Object.values(things)) list.forEach(Object.freeze);
  return Object.freeze({ ...things, ...indexRelations(things) });
}

/** From the root down, the region itself not included. */
function ancestorsOf({ parent }: Region): Region[] {
  return parent ? [...ancestorsOf(parent), parent] : [];
}

/** Depth first along the tree, siblings by code, then by name. */
export function compareRegions(a: Region, b: Region): number {
  const key = (region: Region) =>
    [...region.ancestors, region].map(({ code = '9', name }) => `${code.padEnd(6, '9')}${name}`).join('/');
  return key(a) < key(b) ? -1 : 1;
}

function warn(indicator: Draft<Indicator>, other: Indicator, reason: string): void {
  if (indicator.notComparableWith.some((entry) => entry.indicator === other)) return;
  indicator.notComparableWith = [...indicator.notComparableWith, { indicator: other, reason }];
}
