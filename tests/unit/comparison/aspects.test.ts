/** Passages in comparisons: each under exactly its aspects, whole, with what is silent and what nobody answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonItem } from '../../../src/comparison/build/item.ts';
import { suggestedFor } from '../../../src/comparison/build/suggested.ts';
import { questionsAnswered, themeSets } from '../../../src/comparison/build/theme-sets.ts';
import { compare, onTheme } from '../../../src/comparison/shared/compare.ts';
import { foldText, foldValues } from '../../../src/comparison/shared/fold.ts';
import { checkContent } from '../../../src/content/check-content.ts';
import { createLibrary, type Library } from '../../../src/library/library.ts';
import { anArticle, aSchool, aTheme, someEntries } from '../builders.ts';

const aspects = ['total', 'design', 'marking'].map((id, at) => ({
  ...{ id, name: ['总量', '设计', '批改'][at], question: '怎样？' },
}));

/** A library whose articles say random things to random aspects. */
const libraries = fc
  .array(
    fc.record({
      region: fc.constantFrom('a-district', 'b-district'),
      ofSchool: fc.boolean(),
      labels: fc.array(fc.constantFrom('总量', '设计', '批改', '别的'), { maxLength: 6 }),
      silent: fc.subarray(['homework/total', 'homework/design']),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((told) =>
    createLibrary(
      someEntries({
        themes: [aTheme('homework', { name: '作业', order: 2, aspects })],
        schools: [aSchool('b-school', { name: '乙小学', region: 'b-district' })],
        articles: told.map(({ region, ofSchool, labels, silent }, at) =>
          anArticle(
            {
              ...{ region, silent, themes: ['homework'] },
              ...(ofSchool && {
                level: 'school',
                schools: [region === 'a-district' ? 'a-school' : 'b-school'],
              }),
              body: `## 做法\n\n${labels.map((label, line) => `**${label}**：第${at}篇第${line}段。`).join('\n\n')}\n`,
            },
            `article-${at}`,
          ),
        ),
      }),
    ),
  );

const rowsOf = (library: Library, kind: 'article' | 'region' | 'school') => {
  const things = { article: library.articles, region: library.regions, school: library.schools }[kind];
  const items = things.map((thing) => comparisonItem(library, thing));
  return { things, rows: compare(items).groups.flatMap(({ rows }) => rows) };
};

describe('a passage', () => {
  test.each(['article', 'region', 'school'] as const)(
    'stands in a comparison of %ss under exactly its aspect',
    (kind) => {
      fc.assert(
        fc.property(libraries, (library) => {
          const { rows } = rowsOf(library, kind);
          const passages = library.articles.flatMap((article) => article.passages);
          for (const passage of passages) {
            const found = rows.filter(({ cells }) =>
              cells.some((cell) => cell?.some(({ text }) => text === passage.text)),
            );
            const [subject] = passage.holders;
            const isTold = kind !== 'school' || subject?.kind === 'school';
            expect(found.map(({ key }) => key)).toEqual(
              isTold ? [`aspect/${passage.theme.id}/${passage.aspect.id}`] : [],
            );
          }
        }),
        { numRuns: 20 },
      );
    },
  );

  test('is never silence, and silence is never declared by a blank', () => {
    fc.assert(
      fc.property(libraries, (library) => {
        const { things, rows } = rowsOf(library, 'article');
        for (const row of rows.filter(({ asked }) => asked)) {
          row.cells.forEach((cell, at) => {
            const article = library.articles.find(({ id }) => id === things[at]?.id);
            const isSilent = cell?.some(({ state }) => state === 'silent') ?? false;
            const isDeclared = article?.silent.some((id) => `aspect/${id}` === row.key) ?? false;
            if (isSilent) expect(isDeclared && cell?.length === 1).toBe(true);
          });
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('questions that nobody answers are counted, not lost', () => {
  fc.assert(
    fc.property(libraries, (library) => {
      const items = library.articles.map((article) => onTheme(comparisonItem(library, article), 'homework'));
      for (const { rows, unanswered } of compare(items).groups) {
        expect([...rows, ...unanswered].map(({ label }) => label).toSorted()).toEqual(
          ['总量', '批改', '设计'].toSorted(),
        );
      }
    }),
    { numRuns: 20 },
  );
});

test('members of a theme are those that say something to it', () => {
  fc.assert(
    fc.property(libraries, (library) => {
      for (const { theme, members } of themeSets(library)) {
        expect(members.length).toBeGreaterThan(1);
        for (const member of members) {
          const entries = onTheme(comparisonItem(library, member), theme.id).entries;
          const answered = entries.filter(
            ({ asked, values }) => asked && values.some(({ passage }) => passage),
          );
          expect(answered).toHaveLength(questionsAnswered(library, theme).get(member) ?? 0);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('folding loses nothing and keeps the order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('字', '。', '，', '\n', '；'), maxLength: 400 }),
      (text) => {
        expect(foldText(text).join('')).toBe(text);
      },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.string(), passage: fc.constant(true as const) })), (values) => {
      const [shown, rest] = foldValues(values);
      expect([...shown, ...rest]).toEqual(values);
      if (values.length > 0) expect(shown.length).toBeGreaterThan(0);
    }),
  );
});

const realLibrary = createLibrary((await checkContent('content')).entries);

describe('the real content', () => {
  const library = realLibrary;
  /** Without spaces and the marks of Markdown. */
  const plain = (text: string) => text.replaceAll(/^\s*\d+\.\s|[\s*>#[\]|`-]|〔.*?〕|\(.*?\)/gm, '');

  test('every passage of the theme comparisons stands word for word in its article', () => {
    let count = 0;
    for (const { theme, members } of themeSets(library)) {
      for (const member of members) {
        const item = onTheme(comparisonItem(library, member), theme.id);
        for (const { text = '', url = '' } of item.entries
          .filter(({ asked }) => asked)
          .flatMap(({ values }) => values)) {
          if (!url) continue;
          const article = library.articles.find(({ id }) => url.includes(`/${id}/`));
          expect(plain(article?.body ?? ''), text).toContain(plain(text));
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test('what is suggested compares two things at least that each have something to say', () => {
    const things = [...library.themes, ...library.problems, ...library.regions, ...library.schools];
    const suggestions = things.flatMap((thing) => suggestedFor(library, thing));
    expect(suggestions.length).toBeGreaterThan(20);
    const sets = themeSets(library);
    for (const { url } of suggestions) {
      const { pathname, searchParams } = new URL(url, 'https://example.edu.cn');
      const [, , , theme, of] = pathname.split('/');
      const set = sets.find((one) => one.theme.id === theme && one.of === (of ? 'school' : 'region'));
      const columns = (searchParams.get('columns') ?? '').split(',');
      expect(columns.length, url).toBeGreaterThan(1);
      for (const id of columns)
        expect(
          set?.members.map((member) => member.id),
          url,
        ).toContain(id);
    }
  });
});
