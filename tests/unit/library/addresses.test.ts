import { expect, test } from 'vitest';
import {
  articlesUrl,
  bodySectionUrl,
  comparisonItemUrl,
  comparisonPath,
  comparisonUrl,
  dataUrl,
  figureUrl,
  listUrl,
  matrixUrl,
  mentionUrl,
  passagesUrl,
  passageUrl,
  pictureUrl,
  searchFor,
  sectionOfPage,
  sectionUrl,
  selectionPath,
  urlOf,
} from '../../../src/library/urls.ts';

const article = { kind: 'article', id: 'jia' } as const;
const theme = { kind: 'theme', id: 'homework' } as const;

/** Printed when the test runs, so that a mutation run sees what each rests on. */
const addresses: Record<string, () => string> = {
  '/articles/': () => listUrl('article'),
  '/articles/jia/': () => urlOf(article),
  '/homonyms/x/': () => urlOf({ kind: 'homonym', id: 'x' }),
  '#shuju': () => sectionOfPage('shuju'),
  '/themes/homework/#zuofa': () => sectionUrl(theme, 'practices'),
  '/articles/jia/#baozhang': () => bodySectionUrl(article, 'baozhang'),
  '/articles/jia/#zuofa:~:text=5%2B2': () => mentionUrl(article, { name: '5+2' }),
  '/articles/jia/#p-1': () => passageUrl({ article, id: 'p-1' }),
  '/articles/jia/#data-3': () => figureUrl({ article: article as never, number: 3 }),
  '/articles/by/theme/a/stage/b/': () =>
    articlesUrl([
      ['theme', 'a'],
      ['stage', 'b'],
    ]),
  '/articles/page/2/': () => articlesUrl([], 2),
  '/search/?q=%E4%BD%9C%E4%B8%9A&stage=primary': () => searchFor('作业', [['stage', 'primary']]),
  '/search/?stage=primary': () => searchFor('', [['stage', 'primary']]),
  '/search/?q=5%2B2': () => searchFor('5+2'),
  '/compare/regions/chongqing/2/': () => comparisonUrl({ group: 'regions', id: 'chongqing', part: 2 }),
  cities: () => comparisonPath({ group: 'cities' }),
  'regions/chongqing': () => comparisonPath({ group: 'regions', id: 'chongqing', part: 1 }),
  'by/theme/a/page/3': () => selectionPath([['theme', 'a']], 3),
  '/compare/matrix/themes/': () => matrixUrl('themes'),
  '/compare/matrix/practices/jiaqu/': () => passagesUrl({ id: 'jiaqu' }),
  '/compare/matrix/practices/jiaqu/#homework': () => passagesUrl({ id: 'jiaqu' }, 'homework'),
  '/compare/items/region/jiaqu.json': () => comparisonItemUrl('region', 'jiaqu'),
  '/pictures/a-1.avif': () => pictureUrl('a-1.avif'),
  '/data/metrics.csv': () => dataUrl('metrics.csv'),
};

test.each(Object.entries(addresses))('%s', (address, print) => {
  expect(print()).toBe(address);
});

test('the list of all articles has no more to it', () => {
  expect([articlesUrl([]), articlesUrl([], 1)]).toEqual(['/articles/', '/articles/']);
  expect(selectionPath([])).toBe('');
});
