/** What articles were written from, and what a publication tells of. */
import type { Article, Indicator, Region, School, Source } from './entities.ts';
import type { Library } from './library.ts';

/** The publications of articles, each once. */
export function sourcesOf(articles: readonly Article[]): Source[] {
  return [...new Set(articles.map(({ source }) => source.source))];
}

/** What it is known by: the newspaper or the book, else its own title; in the marks of titles. */
export function nameOfSource({ publication, title }: Source): string {
  return `《${publication ?? title}》`;
}

/** Regions a publication has articles on, and schools that cite it. */
export function placesIn(
  library: Pick<Library, 'articlesOf' | 'schools'>,
  source: Source,
): (Region | School)[] {
  return [
    ...new Set(library.articlesOf(source).map(({ region }) => region)),
    ...library.schools.filter(({ sources }) => sources.some((citation) => citation.source === source)),
  ];
}

/** Indicators a publication has figures of. */
export function indicatorsIn(library: Pick<Library, 'articlesOf'>, source: Source): Indicator[] {
  const figures = library.articlesOf(source).flatMap(({ metrics }) => metrics);
  return [...new Set(figures.map(({ indicator }) => indicator))];
}
