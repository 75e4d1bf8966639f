/** The ways back: which articles, practices and figures belong to a thing. */
import type {
  Article,
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
import type { Passage } from './passages.ts';

export interface Relations {
  /** Articles that tell of a thing: of a region those of all regions below it too. */
  articlesOf(entity: Entity): readonly Article[];
  /** How many they are, for lists that print the number beside each thing. */
  countArticles(entity: Entity): number;
  /** Practices of a region (regions below and schools included), a school, a theme, a problem or a source. */
  practicesOf(entity: Holder | Theme | Problem | Source): readonly Practice[];
  /** Problems a practice helps with: articles on them tell of it, and it belongs to one of their themes. */
  problemsOf(practice: Practice): readonly Problem[];
  /** Figures said of a region or a school itself, measuring a practice, or of an indicator. */
  observationsOf(entity: Holder | Practice | Indicator): readonly Observation[];
  /** Schools of a region, of regions below it too. */
  schoolsOf(region: Region): readonly School[];
  /** Passages on a theme, of a region (regions below and their schools too) or of a school. */
  passagesOf(entity: Holder | Theme): readonly Passage[];
  /** Pages on which a practice is told apart from others. */
  homonymsOf(practice: Practice): readonly Homonym[];
}

interface Things {
  articles: readonly Article[];
  schools: readonly School[];
  practices: readonly Practice[];
  homonyms: readonly Homonym[];
  observations: readonly Observation[];
}

/** Indexes everything once; each question afterwards is one look-up. */
export function indexRelations({ articles, schools, practices, homonyms, observations }: Things): Relations {
  const articlesOf = groupBy(articles, (article) => [
    ...upwards(article.region),
    ...article.schools,
    ...article.partners,
    ...article.themes,
    ...article.problems,
    ...article.practices,
    ...article.metrics.map((metric) => metric.indicator),
    article.source.source,
  ]);
  const problemsOf = new Map(
    practices.map((practice) => [practice, problemsFor(practice, articlesOf.get(practice) ?? [])]),
  );
  const practicesOf = groupBy(practices, (practice) => [
    ...placesOf(practice.owner),
    ...practice.themes,
    ...(problemsOf.get(practice) ?? []),
    ...practice.sources.map(({ source }) => source),
  ]);
  const observationsOf = groupBy(observations, ({ indicator, of, practice }) => [
    indicator,
    of,
    ...(practice ? [practice] : []),
  ]);
  const schoolsOf = groupBy(schools, (school) => upwards(school.region));
  const passagesOf = groupBy(
    articles.flatMap(({ passages }) => passages),
    ({ theme, holders }) => [theme, ...holders.flatMap(placesOf)],
  );
  const homonymsOf = groupBy(homonyms, (homonym) => homonym.practices.map(({ practice }) => practice));
  return {
    articlesOf: (entity) => articlesOf.get(entity) ?? [],
    countArticles: (entity) => articlesOf.get(entity)?.length ?? 0,
    practicesOf: (entity) => practicesOf.get(entity) ?? [],
    problemsOf: (practice) => problemsOf.get(practice) ?? [],
    observationsOf: (entity) => observationsOf.get(entity) ?? [],
    schoolsOf: (region) => schoolsOf.get(region) ?? [],
    passagesOf: (entity) => passagesOf.get(entity) ?? [],
    homonymsOf: (practice) => homonymsOf.get(practice) ?? [],
  };
}

/** In the order the editors give the problems. */
function problemsFor({ themes }: Practice, articles: readonly Article[]): Problem[] {
  return [...new Set(articles.flatMap(({ problems }) => problems))]
    .filter((problem) => problem.themes.some((theme) => themes.includes(theme)))
    .toSorted((a, b) => a.order - b.order);
}

/** A region and all it lies in. */
export function upwards(region: Region): Region[] {
  return [...region.ancestors, region];
}

function placesOf(owner: Holder | undefined): Holder[] {
  if (!owner) return [];
  return owner.kind === 'region' ? upwards(owner) : [owner, ...upwards(owner.region)];
}

/** Each item under each of its keys, once, in the given order. */
export function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Entity[],
): Map<Entity, Item[]> {
  const groups = new Map<Entity, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
