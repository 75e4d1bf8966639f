import { expect, test } from 'vitest';
import { matchNames } from '../../../src/search/browser/match-names.ts';
import { fullFold } from '../../../src/search/build/fold-table.ts';
import { readingsOf } from '../../../src/search/build/pinyin.ts';
import type { Named } from '../../../src/search/shared/name-shards.ts';
import { openNames, shardNames } from '../../../src/search/shared/name-shards.ts';

const aName = (name: string, ...aliases: string[]): Named => {
  const names = [name, ...aliases];
  const readings = names.map((one) => readingsOf(one).join(' '));
  return { names, readings, kind: 'school', id: name, url: `schools/${name}/`, place: '', count: 0 };
};

const digits = '零一二三四五六七八九';
/** 长江路〇一二小学: 1,000 schools whose names have 小 and 学 in common. */
const schools = Array.from({ length: 1000 }, (_, number) =>
  aName(`长江路${[...String(number).padStart(3, '0')].map((digit) => digits[Number(digit)]).join('')}小学`),
);
const things = [...schools, aName('谢家湾学校', '重庆谢家湾'), aName('学而书院'), aName('STEM课程')];

const written = shardNames(things, fullFold);
const read: string[] = [];
const namesFor = openNames(async (path) => {
  read.push(path);
  const content = written.get(path);
  if (!content) throw new Error(`no ${path}`);
  return JSON.parse(JSON.stringify(content));
});
const first = async (typed: string) => matchNames(await namesFor(typed), typed, fullFold)[0]?.thing.names[0];

test.each([
  ['谢家湾', '谢家湾学校'],
  ['家湾学', '谢家湾学校'],
  ['湾', '谢家湾学校'],
  ['重庆谢', '谢家湾学校'],
  ['xjw', '谢家湾学校'],
  ['cqxjw', '谢家湾学校'],
  ['stem', 'STEM课程'],
  ['em课', 'STEM课程'],
  ['学', '学而书院'],
  ['长江路三', '长江路三零零小学'],
  ['没有这个名字', undefined],
])('%s leads to %s in a list too long for one file', async (typed, name) => {
  expect(await first(typed)).toBe(name);
});

test('nothing that is typed needs more than the head and two files', async () => {
  const fresh = openNames(async (path) => {
    read.push(path);
    return JSON.parse(JSON.stringify(written.get(path)));
  });
  read.length = 0;
  await fresh('xjw');
  expect(read.length).toBeLessThanOrEqual(3);
});

test('a short list is one file', () => {
  expect([...shardNames(things.slice(0, 3), fullFold).keys()]).toEqual(['names']);
});
