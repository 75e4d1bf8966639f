import { expect, test } from 'vitest';
import { createLibrary, type Library } from '../../../src/library/library.ts';
import {
  breadcrumbList,
  definedTerm,
  placeThing,
  schoolThing,
  siteThing,
} from '../../../src/publish/schema-org.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { aHomonym, anArticle, aPractice, aRegion, aSchool, aSource, someEntries } from '../builders.ts';

const site = siteSchema.parse({
  name: '案例库',
  tagline: '副题',
  description: '简介',
  organisation: '编写组',
  address: 'https://example.org/',
});

const library = createLibrary(
  someEntries({
    regions: [aRegion('coded', { name: '丙区', code: '500107', aliases: ['丙'] })],
    schools: [
      aSchool('centre', { name: '少年宫', type: 'activity-centre', aliases: ['青宫'] }),
      aSchool('craft', { name: '职校', type: 'vocational' }),
    ],
    practices: [aPractice('named', { name: '作业超市', aliases: ['作业菜单'] })],
    homonyms: [aHomonym('h')],
    sources: [
      aSource('full', {
        title: '全',
        publication: '示例报',
        authors: ['张三'],
        date: '2021-11',
        address: 'https://example.cn/a',
      }),
      aSource('inferred', { title: '推', date: '2021', dateInferred: true }),
    ],
    articles: [
      anArticle({ practices: ['named'], source: { id: 'full', locator: '一' } }, 'full'),
      anArticle({ source: { id: 'inferred', locator: '一' } }, 'bare'),
    ],
  }),
);

function find<C extends 'articles' | 'regions' | 'schools' | 'practices' | 'themes' | 'homonyms'>(
  collection: C,
  id: string,
): Library[C][number] {
  const thing = (library[collection] as readonly { id: string }[]).find((one) => one.id === id);
  if (!thing) throw new Error(id);
  return thing as Library[C][number];
}

test('the way to a page begins at the home page and ends at the page', () => {
  const page = 'https://example.org/themes/homework/';
  expect(breadcrumbList([{ name: '主题', url: '/themes/' }, { name: '作业管理' }], page)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: '主题', item: 'https://example.org/themes/' },
      { '@type': 'ListItem', position: 3, name: '作业管理', item: page },
    ],
  });
});

test('practices, themes and shared names are terms', () => {
  expect(definedTerm(find('practices', 'named'))).toEqual({
    '@type': 'DefinedTerm',
    name: '作业超市',
    description: '一种做法。',
    alternateName: ['作业菜单'],
    inDefinedTermSet: '做法',
  });
  expect(definedTerm(find('themes', 'a-theme'))).not.toHaveProperty('alternateName');
  expect(definedTerm(find('homonyms', 'h'))).toMatchObject({
    name: '1+1',
    description: '各有所指。',
    inDefinedTermSet: '同名辨析',
  });
});

test('a region knows its code and what it lies in', () => {
  expect(placeThing(find('regions', 'coded'))).toEqual({
    '@type': 'AdministrativeArea',
    name: '丙区',
    alternateName: ['丙'],
    identifier: '500107',
    containedInPlace: { '@type': 'AdministrativeArea', name: '甲市' },
  });
  expect(placeThing(find('regions', 'a-province'))).toEqual({ '@type': 'AdministrativeArea', name: '甲省' });
});

test.each([
  ['a-school', 'School'],
  ['craft', 'School'],
  ['centre', 'EducationalOrganization'],
])('%s is a %s', (id, type) => {
  expect(schoolThing(find('schools', id))).toMatchObject({
    '@type': type,
    location: { '@type': 'AdministrativeArea', name: '甲省甲市甲区' },
  });
});

test('a school’s other names are told where it has some', () => {
  expect(schoolThing(find('schools', 'centre')).alternateName).toEqual(['青宫']);
  expect(schoolThing(find('schools', 'craft'))).not.toHaveProperty('alternateName');
});

test('the home page says how to search', () => {
  expect(siteThing(site, new URL('https://example.org'))).toMatchObject({
    '@type': 'WebSite',
    name: '案例库',
    description: '简介',
    potentialAction: { '@type': 'SearchAction', target: 'https://example.org/search/?q={query}' },
  });
});
