/** The one promise of a comparison: no row ever holds figures of two indicators, or of two bases. */
import { expect, test } from 'vitest';
import { comparables, comparisonItem } from '../../../src/comparison/build/item.ts';
import { compare } from '../../../src/comparison/shared/compare.ts';
import type { ComparisonItem } from '../../../src/comparison/shared/comparison.ts';
import { splitRows } from '../../../src/comparison/shared/split-rows.ts';
import { createLibrary, type Library } from '../../../src/library/library.ts';
import { aMetric, anArticle, anIndicator, aSchool, someEntries } from '../builders.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Articles with figures thrown at indicators, holders, scopes and periods; each figure has a number of its own. */
function randomLibrary(random: () => number): Library {
  const one = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const indicators = Array.from({ length: 6 }, (_, at) =>
    // Units and bases repeat, as they do among real look-alikes.
    anIndicator(`rate-${at}`, { name: `比率${at}`, base: one(['学生', '学校']) }),
  );
  let number = 0;
  const aRandomMetric = () => {
    number += 1;
    return aMetric({
      value: number,
      indicator: one(indicators).id,
      of: one([
        { region: 'a-district' },
        { region: 'b-district' },
        { school: 'a-school' },
        { school: 'b-school' },
      ]),
      scope: one([undefined, undefined, '小学', '中学']),
      period: one([undefined, { label: '2019年', start: '2019' }, { label: '2021年', start: '2021' }]),
    });
  };
  const articles = Array.from({ length: 6 }, (_, at) =>
    anArticle(
      { title: `标题${at}`, region: 'a-city', metrics: Array.from({ length: 8 }, aRandomMetric) },
      `article-${at}`,
    ),
  );
  return createLibrary(
    someEntries({
      indicators,
      articles,
      schools: [aSchool('b-school', { name: '乙校', region: 'b-district' })],
    }),
  );
}

/** What makes figures comparable, looked up by the figure's own number. */
function kindsOfFigures({ observations }: Library): Map<number, string> {
  return new Map(
    observations.map(({ value = Number.NaN, indicator, of, scope }) => [
      value,
      [indicator.id, of.kind, scope].join(),
    ]),
  );
}

for (const kind of ['article', 'region', 'school'] as const) {
  test(`no row of ${kind}s holds two indicators or two bases`, () => {
    let shared = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed);
      const library = randomLibrary(random);
      const kinds = kindsOfFigures(library);
      const items = comparables(library, kind)
        .map((thing) => comparisonItem(library, thing))
        .toSorted(() => random() - 0.5);
      const comparison = compare(items);
      const { sole } = splitRows(comparison);
      const rows = comparison.groups.flatMap((group) => group.rows);
      for (const row of [...rows, ...sole]) {
        const numbers = row.cells.flatMap((cell) => cell ?? []).flatMap(({ number }) => number ?? []);
        expect(
          new Set(numbers.map((value) => kinds.get(value))).size,
          `seed ${seed}: ${row.key}`,
        ).toBeLessThan(2);
        if (row.cells.filter((cell) => cell?.some(({ number }) => number !== undefined)).length > 1)
          shared += 1;
      }
      // And none is lost on the way.
      const drawn = rows
        .flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []))
        .filter(({ number }) => number);
      expect(drawn).toHaveLength(items.flatMap(figuresOf).length);
    }
    // Rows that several columns share did occur, so the promise was put to the test.
    expect(shared).toBeGreaterThan(50);
  });
}

function figuresOf({ entries }: ComparisonItem) {
  return entries.flatMap(({ values }) => values).filter(({ number }) => number);
}

test('a row whose key was made wrongly is refused rather than shown', () => {
  const anItem = (id: string, indicator: string): ComparisonItem => ({
    ...{ kind: 'region', id, name: id, url: '/', place: '' },
    entries: [
      {
        ...{
          row: 'indicator/x',
          order: 1,
          label: '参与率',
          group: '数据',
          values: [{ text: '1%', number: 1 }],
        },
        indicator: { id: indicator, notComparableWith: [] },
      },
    ],
  });
  expect(() => compare([anItem('a', 'coverage'), anItem('b', 'participation')])).toThrow('two indicators');
});
