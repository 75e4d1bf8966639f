/** Questions that the content answers, for the line that shows how one may ask. */
import type { Library } from '../../library/library.ts';

/** A problem, a place with its theme, and a practice that stands out. */
export function exampleQuestions(
  { problems, regions, themes, articlesOf, practices }: Library,
  notable: readonly string[],
): string[] {
  const [problem] = problems;
  const practice = practices.find(({ id }) => id === notable[0]) ?? practices[0];
  const pairs = regions.flatMap((region) =>
    themes.map((theme) => ({
      question: region.name + theme.name,
      told: articlesOf(theme).filter((article) => article.region === region).length,
    })),
  );
  const [pair] = pairs.toSorted((one, other) => other.told - one.told);
  return [
    ...(problem ? [`${problem.name}怎么办`] : []),
    ...(pair && pair.told > 0 ? [pair.question] : []),
    ...(practice ? [`什么是${practice.name}`] : []),
  ];
}
