import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { articleThing } from '../../../src/publish/schema-org.ts';
import type { SiteData } from '../../../src/schema/site.ts';
import { anArticle, aSource, someEntries } from '../builders.ts';

const site = { name: '案例库', organisation: '编写组' } as SiteData;

function thingOf(source: Parameters<typeof aSource>[1], article: Parameters<typeof anArticle>[0] = {}) {
  const entries = someEntries({
    articles: [anArticle({ source: { id: 'weekly', locator: '一' }, ...article })],
    sources: [aSource('weekly', source)],
  });
  const [first] = createLibrary(entries).articles;
  if (!first) throw new Error('no article');
  return articleThing(first, site);
}

test('an article is the editors’, based on a report that has its authors and date', () => {
  const thing = thingOf({ type: 'report', authors: ['陈璐'], date: '2021-11', publication: '示例报' });
  expect(thing).toMatchObject({
    author: { '@type': 'Organization', name: '编写组' },
    dateModified: '2026-03-01',
    isBasedOn: {
      '@type': 'NewsArticle',
      author: [{ '@type': 'Person', name: '陈璐' }],
      datePublished: '2021-11',
      isPartOf: { name: '示例报' },
    },
  });
  // When it was first published is nowhere kept.
  expect(thing).not.toHaveProperty('datePublished');
});

test('what is inferred or unsure is not told as known', () => {
  const { isBasedOn, ...thing } = thingOf(
    { type: 'document', authors: ['甲'], authorNote: '整理', date: '2021', dateInferred: true },
    { period: { label: '今年', start: '2021', inferred: true } },
  );
  expect(isBasedOn).toEqual({
    '@type': 'CreativeWork',
    name: expect.any(String),
    contributor: [{ '@type': 'Person', name: '甲' }],
  });
  expect(thing).not.toHaveProperty('temporalCoverage');
});
