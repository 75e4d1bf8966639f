/** createLibrary(): references resolved, rules checked, indexed both ways, frozen. */
import { checkEntries } from '../content/check/check-entries.ts';
import type {
  Article,
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
import { ContentError } from '../schema/mistake.ts';
import { indexRelations, type Relations } from './relations.ts';
import { resolveArticle } from './resolve/articles.ts';
import { resolveIndicators } from './resolve/indicators.ts';
import { resolvePractices } from './resolve/practices.ts';
import { compareRegions, resolveRegions } from './resolve/regions.ts';
import { createRegistry } from './resolve/registry.ts';

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

/** By pinyin, as Chinese readers expect of a list of names. */
const compareNames = new Intl.Collator('zh-Hans-CN-u-co-pinyin').compare;
const byName = (a: { name: string }, b: { name: string }) => compareNames(a.name, b.name);
const byTitle = (a: { title: string }, b: { title: string }) => compareNames(a.title, b.title);
const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

/**
 * Makes one library of all entries.
 * @throws {ContentError} with every cross-file problem, when there is any.
 */
export function createLibrary(entries: Entries): Library {
  const mistakes = checkEntries(entries);
  if (mistakes.length > 0) throw new ContentError(mistakes);

  // Each step refers to what the steps before it have added.
  const registry = createRegistry();
  const { add, find, findAll, cite } = registry;
  const regions = resolveRegions(entries.regions, registry);
  const sources = add(
    'sources',
    entries.sources.map(({ id, data }): Source => ({ ...data, id, kind: 'source' })),
  );
  const themes = add(
    'themes',
    entries.themes.map(({ id, data }): Theme => ({ ...data, id, kind: 'theme' })),
  );
  const problems = add(
    'problems',
    entries.problems.map(
      ({ id, data }): Problem => ({ ...data, id, kind: 'problem', themes: findAll('themes', data.themes) }),
    ),
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
  const practices = resolvePractices(entries.practices, registry);
  const homonyms = entries.homonyms.map(
    ({ id, data }): Homonym => ({
      ...data,
      id,
      kind: 'homonym',
      type: data.kind,
      practices: data.practices.map((each) => ({ practice: find('practices', each.id), sense: each.sense })),
    }),
  );
  const indicators = resolveIndicators(entries.indicators, registry);
  const articles = entries.articles
    .filter(({ data }) => data.status === 'published')
    .map((entry) => resolveArticle(entry, registry))
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || byTitle(a, b));

  const things = {
    articles,
    regions: regions.toSorted(compareRegions),
    schools: schools.toSorted(byName),
    practices: practices.toSorted(byName),
    homonyms: homonyms.toSorted(byName),
    themes: themes.toSorted(byOrder),
    problems: problems.toSorted(byOrder),
    indicators: indicators.toSorted(byName),
    sources: sources.toSorted(byTitle),
    observations: articles.flatMap((article) => article.metrics),
  };
  for (const list of Object.values(things)) list.forEach(Object.freeze);
  return Object.freeze({ ...things, ...indexRelations(things) });
}
