import { expect, test } from 'vitest';
import { type Named, openNames, shardNames } from '../../../../src/search/shared/name-shards.ts';

const fold = new Map([['學', '学']]);

function named(at: number, name: string, readings: string[] = [], ...aliases: string[]): Named {
  return {
    names: [name, ...aliases],
    readings,
    kind: 'school',
    url: `schools/${at}/`,
    id: String(at),
    place: '',
    count: 0,
  };
}

/** So many schools, each with a character of its own before 学. */
const schools = (count: number) =>
  Array.from({ length: count }, (_, at) => named(at, `${String.fromCharCode(0x5000 + at)}学`));

/** What is asked for, and what was loaded for it. */
async function ask(things: readonly Named[], ...typed: string[]) {
  const written = shardNames(things, fold);
  const loaded: string[] = [];
  const namesFor = openNames(async (path) => {
    loaded.push(path);
    if (!written.has(path)) throw new Error(`no ${path}`);
    return JSON.parse(JSON.stringify(written.get(path)));
  });
  const found: string[][] = [];
  for (const text of typed) found.push((await namesFor(text)).map(({ names: [name = ''] }) => name));
  return { found, loaded };
}

test('a list of 400 is one file, of one more it is a head and a file for every letter and remainder', () => {
  expect(shardNames(schools(400), fold)).toEqual(new Map([['names', { things: schools(400) }]]));
  const shards = shardNames(schools(401), fold);
  expect(shards.size).toBe(1 + 26 + 128);
  expect(shards.get('names')).toEqual({ common: '学' });
  expect(shards.get('names/a')).toEqual([]);
  expect(shards.get('names/127')).toHaveLength(3);
});

test('of a short list all are given, whatever is typed, and the file is loaded once', async () => {
  const { found, loaded } = await ask(schools(3), '甲', '', 'x');
  expect(found).toEqual(Array(3).fill(['倀学', '倁学', '倂学']));
  expect(loaded).toEqual(['names']);
});

test('a character that more than 200 names have is common, up to 200 it is not', () => {
  const with200 = [
    ...schools(200),
    ...schools(201).map((one) => ({ ...one, names: [one.names[0]?.charAt(0) ?? ''] })),
  ];
  expect(shardNames(with200, fold).get('names')).toEqual({ common: '' });
  const with201 = [...with200, named(999, '末学')];
  expect(shardNames(with201, fold).get('names')).toEqual({ common: '学' });
});

test('the rarest way to a name is taken: its first character that is not common', async () => {
  const { found, loaded } = await ask([...schools(500), named(900, '学而谢')], '学谢', '谢');
  expect(found[0]).toContain('学而谢');
  expect(found[1]).toEqual(found[0]);
  // 谢 is U+8C22.
  expect(loaded).toEqual(['names', `names/${0x8c22 % 128}`]);
});

test('a common character alone leads to names that begin with it, aliases among them', async () => {
  const things = [...schools(500), named(900, '学而'), named(901, '书院', [], '學堂')];
  const { found } = await ask(things, '学');
  expect(found[0]).toEqual(expect.arrayContaining(['学而', '书院']));
  expect(found[0]?.length).toBeLessThan(10);
});

test('a letter leads to names whose reading begins with it, and to names that have it', async () => {
  const things = [
    ...schools(500),
    named(900, '谢家湾', ['xie jia wan']),
    named(901, 'xy课'),
    named(902, '江北', ['jiang bei']),
    named(903, '湖', ['hu'], '谢湖'),
  ];
  const { found, loaded } = await ask(things, 'xjw');
  // Beside others whose characters leave the same remainder.
  expect(found[0]?.filter((name) => !/^.学$/.test(name))).toEqual(['xy课', '谢家湾']);
  expect(loaded.toSorted()).toEqual(['names', `names/${'x'.charCodeAt(0) % 128}`, 'names/x']);
});

test('a thing that is in two files is given once; nothing typed leads to nothing', async () => {
  const { found } = await ask([...schools(500), named(900, 'stem', ['stem'])], 'stem', '');
  expect(found[0]?.filter((name) => name === 'stem')).toHaveLength(1);
  expect(found[1]).toEqual([]);
});

test('the order of the whole list stays', async () => {
  // Both in the file of the remainder 0.
  const things = [...schools(450), named(900, '\u6080丙'), named(901, '\u6000乙'), named(902, '\u6080甲')];
  const { found } = await ask(things, '\u6080');
  expect(found[0]?.slice(-3)).toEqual(['\u6080丙', '\u6000乙', '\u6080甲']);
});
