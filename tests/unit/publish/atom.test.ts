import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { atomFeed } from '../../../src/publish/atom.ts';
import type { SiteData } from '../../../src/schema/site.ts';
import { anArticle, someEntries } from '../builders.ts';

const site: SiteData = {
  name: '案例库',
  tagline: '副题',
  description: '简介',
  organisation: '编写组',
  address: 'https://example.org/',
  sections: [],
  milestones: [],
  notablePractices: [],
};

test('a feed has absolute addresses, Chinese time and no broken markup', () => {
  const { articles } = createLibrary(
    someEntries({ articles: [anArticle({ title: '甲 & 乙 <1+1>', updated: '2026-03-01' })] }),
  );
  const feed = atomFeed(articles, site, new URL('https://example.org'));
  expect(feed).toContain('<id>https://example.org/articles/an-article/</id>');
  expect(feed).toContain('<updated>2026-03-01T00:00:00+08:00</updated>');
  expect(feed).toContain('<title>甲 &#38; 乙 &#60;1+1&#62;</title>');
});

test('what was edited last comes first, twenty at most', () => {
  const days = Array.from({ length: 25 }, (_, at) => `2026-03-${String(25 - at).padStart(2, '0')}`).reverse();
  const { articles } = createLibrary(
    someEntries({ articles: days.map((updated, at) => anArticle({ updated }, `article-${at}`)) }),
  );
  const feed = atomFeed([...articles].reverse(), site, new URL('https://example.org'));
  const [newest, ...updated] = [...feed.matchAll(/<updated>(2026-03-\d\d)/g)].map(([, day]) => day);
  expect(newest).toBe('2026-03-25');
  expect(updated).toHaveLength(20);
  expect(updated).toEqual(updated.toSorted().reverse());
});
