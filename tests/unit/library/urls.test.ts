import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import {
  anchorsAroundBody,
  articlesUrl,
  bodySectionUrl,
  comparisonPath,
  comparisonUrl,
  figureAnchor,
  figureUrl,
  matrixUrl,
  mentionUrl,
  passagesUrl,
  passageUrl,
  sectionUrl,
} from '../../../src/library/urls.ts';
import { articleSections } from '../../../src/schema/sections.ts';
import { aMetric, anArticle, someEntries } from '../builders.ts';

const library = createLibrary(someEntries({ articles: [anArticle({ metrics: [aMetric()] })] }));
const [article] = library.articles;
const [region] = library.regions;
const [theme] = library.themes;
const [figure] = library.observations;
if (!article || !region || !theme || !figure) throw new Error('missing');

test.each([
  [sectionUrl(theme, 'practices'), `/themes/a-theme/#zuofa`],
  [bodySectionUrl(article, 'baozhang'), '/articles/an-article/#baozhang'],
  [mentionUrl(article, { name: '5+2' }), '/articles/an-article/#zuofa:~:text=5%2B2'],
  [passageUrl({ article, id: 'p-1' }), '/articles/an-article/#p-1'],
  [figureUrl(figure), '/articles/an-article/#data-1'],
  [articlesUrl([['theme', 'a-theme']], 2), '/articles/by/theme/a-theme/page/2/'],
  [matrixUrl('themes'), '/compare/matrix/themes/'],
  [passagesUrl(region), `/compare/matrix/practices/${region.id}/`],
  [passagesUrl(region, 'homework'), `/compare/matrix/practices/${region.id}/#homework`],
  [comparisonUrl({ group: 'cities' }), '/compare/cities/'],
  [comparisonUrl({ group: 'regions', id: 'chongqing', part: 1 }), '/compare/regions/chongqing/'],
  [comparisonPath({ group: 'regions', id: 'chongqing', part: 2 }), 'regions/chongqing/2'],
])('%s', (printed, address) => {
  expect(printed).toBe(address);
});

test('a figure has the id on its page that links to it name', () => {
  expect(figureUrl(figure).endsWith(`#${figureAnchor(figure)}`)).toBe(true);
});

test('no section below an article has the id of one in its body', () => {
  const body = new Set(articleSections.map(({ id }) => id));
  expect(anchorsAroundBody.filter((id) => body.has(id))).toEqual([]);
});
