/** What the home page shows of many. */
import type { Article, Practice } from './entities.ts';
import type { Library } from './library.ts';

/**
 * The practices the editors name in site.yaml, in their order; where they name none, those that most
 * articles tell of. An id that does not exist is refused by the content check.
 */
export function notablePractices(library: Library, ids: readonly string[], most = 6): Practice[] {
  const named = ids.flatMap((id) => library.practices.find((practice) => practice.id === id) ?? []);
  if (named.length > 0) return named.slice(0, most);
  return library.practices
    .toSorted((a, b) => library.articlesOf(b).length - library.articlesOf(a).length)
    .slice(0, most);
}

/**
 * The case that is told in three sentences: a school's that has all three, of a notable practice where there is one, the newest;
 * else the newest of all.
 */
export function toldCase(library: Library, notable: readonly Practice[]): Article | undefined {
  const whole = library.articles.filter(
    ({ level, brief }) => level === 'school' && brief.needs && brief.results,
  );
  const ofNotable = whole.filter(({ practices }) => practices.some((practice) => notable.includes(practice)));
  return ofNotable[0] ?? whole[0] ?? library.articles[0];
}

/**
 * Questions as readers ask them, one of each sort, that this casebook answers: what to do about a problem, how a place deals with a
 * theme, what a practice is. As many as there is content for.
 */
export function exampleQuestions(
  { problems, articles }: Pick<Library, 'problems' | 'articles'>,
  notable: readonly Practice[],
): string[] {
  const [problem] = problems;
  const ofRegion = articles.find(({ level }) => level === 'region') ?? articles[0];
  const theme = ofRegion?.themes[0];
  const practice = notable.find(({ components }) => components.length > 0) ?? notable[0];
  return [
    problem && `${problem.name}怎么办`,
    ofRegion && theme && ofRegion.region.name + theme.name,
    practice && `什么是${practice.name}`,
  ].filter((question) => question !== undefined);
}
