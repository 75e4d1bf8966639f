import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { shortName, tileGroups, tileGroupsWith } from '../../../src/library/tiles.ts';
import { aRegion, someEntries } from '../builders.ts';

const regionsOf = (...regions: ReturnType<typeof aRegion>[]) =>
  createLibrary(someEntries({ regions })).regions;
const drawn = (regions: ReturnType<typeof regionsOf>) =>
  tileGroups(regions).map(({ region, columns, rows, tiles }) => [
    region.id,
    [columns, rows],
    Object.fromEntries(tiles.map(({ region, column, row }) => [region.id, [column, row]])),
  ]);

test('regions that are not divided stand in the one above them, row by row where no cell is given', () => {
  expect(drawn(regionsOf())).toEqual([['a-city', [2, 1], { 'a-district': [1, 1], 'b-district': [2, 1] }]]);
});

test('a cell that is given is kept; the others fill what is free, and of two in one cell the second moves', () => {
  const regions = regionsOf(
    aRegion('c-district', { name: '丙区', tile: 'C2' }),
    aRegion('d-district', { name: '丁区', tile: 'C2' }),
  );
  const [, [columns, rows] = [], tiles = {}] = drawn(regions)[0] as [
    string,
    number[],
    Record<string, number[]>,
  ];
  expect([columns, rows]).toEqual([3, 2]);
  const cells = Object.values(tiles).map(String);
  expect(cells).toContain('3,2');
  expect(new Set(cells).size).toBe(4);
});

test('a region is found among its like, and a region above finds what is below it', () => {
  const regions = regionsOf();
  const groups = tileGroups(regions);
  const idsWith = (id: string) =>
    tileGroupsWith(groups, regions.find((region) => region.id === id) as (typeof regions)[0]).map(
      ({ region }) => region.id,
    );
  for (const id of ['a-district', 'a-city', 'a-province']) expect(idsWith(id)).toEqual(['a-city']);
});

test('the shortest name is the one for little room', () => {
  expect(shortName({ name: '甲高新技术产业开发区', aliases: ['甲高新区', '高新区'] })).toBe('高新区');
});
