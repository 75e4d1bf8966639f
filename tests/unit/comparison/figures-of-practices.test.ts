import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { aMetric, anArticle, aPractice, someEntries } from '../builders.ts';

function figuresOf(practice: string, metrics: object[]) {
  const library = createLibrary(
    someEntries({
      practices: [aPractice('b-practice', { name: '做法乙' })],
      articles: [
        anArticle({
          practices: ['a-practice', 'b-practice'],
          metrics: metrics.map((metric) => aMetric({ ...metric })),
        }),
      ],
    }),
  );
  const found = library.practices.find(({ id }) => id === practice);
  return found && library.observationsOf(found).map(({ value }) => value);
}

test('a practice has the figures that are said to measure it', () => {
  const metrics = [
    { value: 50, practice: 'a-practice' },
    { value: 60 },
    { value: 70, practice: 'b-practice' },
  ];
  expect(figuresOf('a-practice', metrics)).toEqual([50]);
});

test('a figure of an article is not a figure of the practices the article describes', () => {
  expect(figuresOf('a-practice', [{ value: 50 }])).toEqual([]);
});

test('only the figure components write figures out in markup', () => {
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro'))
    .filter((file) =>
      /\b(?:formatFigure|splitFigure|describeFigure|formatNumber)\b/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
    );
  expect(writers).toEqual(['components/figure/FigureValue.astro']);
});
