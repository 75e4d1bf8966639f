import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { describePlace, placeName } from '../../../src/library/place.ts';
import { anArticle, aRegion, someEntries } from '../builders.ts';

const libraryOf = () =>
  createLibrary(
    someEntries({
      regions: [
        aRegion('cq', { name: '重庆市', level: 'municipality', parent: undefined, aliases: ['重庆'] }),
        aRegion('zone', { name: '重庆高新技术产业开发区', level: 'zone', parent: 'cq' }),
        aRegion('park', { name: '科学园', level: 'zone', parent: 'zone' }),
      ],
      articles: [anArticle()],
    }),
  );

function region(id: string) {
  const found = libraryOf().regions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

test.each([
  ['a-province', '甲省'],
  ['a-district', '甲省甲市甲区'],
  ['zone', '重庆高新技术产业开发区'],
  ['park', '重庆市重庆高新技术产业开发区科学园'],
])('%s is %s', (id, name) => {
  expect(placeName(region(id))).toBe(name);
});

test('where things lie: an article and a school in their region, a region in the one above, a root nowhere', () => {
  const { articles, schools } = libraryOf();
  expect([...articles, ...schools].map(describePlace)).toEqual(['甲省甲市甲区', '甲省甲市甲区']);
  expect(describePlace(region('a-district'))).toBe('甲省甲市');
  expect(describePlace(region('a-province'))).toBe('');
});
