/** All practices in one table: where, for whom, how large, whether anything was counted, how much the source leaves open. */
import type { Observation, Practice } from '../../library/entities.ts';
import { formatFigure } from '../../library/figure.ts';
import type { Library } from '../../library/library.ts';
import { subjectOf } from '../../library/passages.ts';
import { figureUrl } from '../../library/urls.ts';
import { dimensions, stages } from '../../schema/vocabularies.ts';
import { notRecorded, stateWords } from '../shared/comparison.ts';

export interface PracticeLine {
  practice: Practice;
  /** Places and schools whose accounts tell of it. */
  places: number;
  /** Of its articles; empty where none says. */
  stages: string;
  /** How many take part, as far as a figure says so; percentages are no size. */
  scale: { text: string; url: string } | undefined;
  /** Whether what came of it is told with a number or in words only, the source is declared silent, or nothing is on record. */
  results: keyof typeof resultWords;
  /** Of the dimensions that all practices are compared on, how many the source is declared silent on, and open questions. */
  open: number;
}

export const resultWords = {
  number: '有数字',
  words: '只有文字',
  silent: stateWords.silent,
  none: notRecorded,
} as const;

/** Used in most places first. */
export function practiceLines(library: Library): PracticeLine[] {
  return library.practices
    .map((practice) => lineOf(library, practice))
    .toSorted((a, b) => b.places - a.places);
}

function lineOf(library: Library, practice: Practice): PracticeLine {
  const articles = library.articlesOf(practice);
  const figures = library.observationsOf(practice);
  const told = new Set(articles.flatMap(({ stage }) => stage));
  const size = figures.find(isSize);
  return {
    practice,
    places: new Set(articles.map(subjectOf)).size,
    stages: Object.entries(stages)
      .filter(([stage]) => told.has(stage as keyof typeof stages))
      .map(([, name]) => name)
      .join('、'),
    scale: size && { text: `${size.indicator.name} ${formatFigure(size)}`, url: figureUrl(size) },
    results: resultsOf(practice),
    open:
      Object.keys(dimensions).filter((one) => practice.silent.includes(one as keyof typeof dimensions))
        .length + practice.unstated.length,
  };
}

function resultsOf({ dimensions: { results }, silent }: Practice): PracticeLine['results'] {
  if (results) return /[0-9０-９]/.test(results) ? 'number' : 'words';
  return silent.includes('results') ? 'silent' : 'none';
}

function isSize({ value, indicator }: Observation): boolean {
  return value !== undefined && indicator.type === 'count';
}
