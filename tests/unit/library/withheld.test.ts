import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { findWithheld } from '../../../src/library/withheld.ts';
import { aMetric, anArticle, anIndicator, aPractice, aSchool, someEntries } from '../builders.ts';

const draft = anArticle(
  {
    ...{ status: 'draft', region: 'b-district', schools: ['b-school'], practices: ['b-practice'] },
    metrics: [aMetric({ indicator: 'b-indicator', of: { school: 'b-school' } })],
  },
  'b-draft',
);
const things = {
  schools: [aSchool('b-school', { region: 'b-district' }), aSchool('c-school', { name: '丙校' })],
  practices: [aPractice('b-practice')],
  indicators: [anIndicator('b-indicator')],
};

test('nothing that only a draft leads to is public, over several steps; what nobody mentions is', () => {
  const entries = someEntries({ ...things, articles: [draft] });
  expect([...findWithheld(entries)].toSorted()).toEqual([
    ...['article/b-draft', 'indicator/b-indicator', 'practice/b-practice'],
    ...['region/b-district', 'school/b-school'],
  ]);
  const library = createLibrary(entries);
  const ids = library.schools.map(({ id }) => id);
  expect(ids).toContain('c-school');
  expect(ids).not.toContain('b-school');
  expect(library.indicators.map(({ id }) => id)).toEqual(['a-rate']);
  expect(library.observations).toEqual([]);
});

test('what a published article or the site itself shows is public', () => {
  const other = anArticle({ schools: ['b-school'], region: 'b-district' }, 'published');
  const withheld = findWithheld(someEntries({ ...things, articles: [other, draft] }), ['b-practice']);
  expect([...withheld].toSorted()).toEqual(['article/b-draft', 'indicator/b-indicator']);
});

test('the preview shows drafts', () => {
  const library = createLibrary(someEntries({ ...things, articles: [draft] }), { withDrafts: true });
  expect(library.articles.map(({ status }) => status)).toEqual(['draft']);
});
