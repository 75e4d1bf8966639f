/** Choosing columns, marking what they share, and finding a name. */
import { describe, expect, test } from 'vitest';
import {
  type Columns,
  parseColumns,
  printColumns,
  toggleColumn,
} from '../../../src/comparison/shared/columns.ts';
import type { ItemValue } from '../../../src/comparison/shared/comparison.ts';
import { findNames } from '../../../src/comparison/shared/find-names.ts';
import { differ, markSayings, numberSayings } from '../../../src/comparison/shared/marks.ts';

const all = ['a', 'b', 'c', 'd', 'e', 'f'];
const start = ['c', 'a', 'b'];

describe('columns in an address', () => {
  test.each([
    ['nothing', '', ['c', 'a', 'b'], []],
    ['two', '?columns=d,e', ['d', 'e'], []],
    ['two with a Chinese comma', '?columns=d、e', ['d', 'e'], []],
    ['five', '?columns=a,b,c,d,e', ['a', 'b', 'c', 'd'], []],
    ['one, beside those to begin with', '?columns=d', ['d', 'c', 'a'], []],
    ['one that is gone', '?columns=gone,d,e', ['d', 'e'], ['gone']],
    ['nothing that is there', '?columns=x,__proto__', ['c', 'a', 'b'], ['x', '__proto__']],
    ['what WeChat adds', '?from=singlemessage', ['c', 'a', 'b'], []],
  ])('%s', (_, query, shown, unknown) => {
    expect(parseColumns(query, all, start)).toMatchObject({ shown, unknown });
  });

  test('are read as they were written; none are written where they are those to begin with', () => {
    expect(printColumns({ shown: ['a', 'b', 'c'], asked: [] }, start)).toBe('');
    const chosen = { shown: ['d', 'e'], asked: ['d', 'e'] };
    expect(parseColumns(printColumns(chosen, start), all, start)).toMatchObject(chosen);
  });
});

describe('choosing', () => {
  const press = (ids: string[], from: Columns = { shown: start, asked: [] }) =>
    ids.reduce<Columns | 'full'>(
      (columns, id) => (typeof columns === 'string' ? columns : toggleColumn(columns, id)),
      from,
    );

  test.each<[string, string[], readonly string[] | string]>([
    ['a fourth stands beside three', ['d'], ['c', 'a', 'b', 'd']],
    ['two that were asked for stand alone', ['d', 'e'], ['d', 'e']],
    ['those to begin with can be asked for again', ['d', 'e', 'c'], ['d', 'e', 'c']],
    ['four that were asked for stay', ['d', 'e', 'f', 'b', 'c'], 'full'],
    ['whoever takes one out keeps the others', ['a', 'd', 'e'], ['c', 'b', 'd', 'e']],
    ['all but one can be taken out, to begin anew', ['a', 'b', 'd'], ['c', 'd']],
  ])('%s', (_, ids, shown) => {
    const columns = press(ids);
    expect(typeof columns === 'string' ? columns : columns.shown).toEqual(shown);
  });
});

const passage = (text: string): ItemValue => ({ text, passage: true, url: '/' });
const silent: ItemValue = { state: 'silent' };

describe('marks', () => {
  test('one that speaks where the others are silent or blank is alone', () => {
    const sayings = numberSayings([[passage('甲')], [silent], undefined]);
    expect(markSayings(sayings).alone).toEqual([true, false, false]);
  });

  test('what two cells say is common, what one says twice is not', () => {
    const sayings = numberSayings([[{ text: '5+2' }, { text: '甲' }, { text: '甲' }], [{ text: '5+2' }]]);
    expect([...markSayings(sayings).common]).toEqual([1]);
  });

  test('a single column is not alone among others', () => {
    expect(markSayings([[1]]).alone).toEqual([false]);
  });
});

test.each<[string, (readonly ItemValue[] | undefined)[], boolean]>([
  ['a passage beside nothing', [[passage('甲')], undefined], true],
  ['a passage beside silence', [[passage('甲')], [silent]], true],
  ['silence beside nothing', [[silent], undefined], false],
  ['prose in other words', [[passage('每周五天')], [passage('每天都有')]], false],
  ['a long text in other words', [[{ text: '一'.repeat(40) }], [{ text: '二'.repeat(40) }]], false],
  ['other figures', [[{ text: '91%', number: 91, url: '/' }], [{ text: '98%', number: 98, url: '/' }]], true],
  ['the same figures', [[{ text: '91%', number: 91 }], [{ text: '91%', number: 91 }]], false],
  ['other names', [[{ text: '5+2', url: '/a/' }], [{ text: '一校一案', url: '/b/' }]], true],
  ['a few other words', [[{ text: '小学' }], [{ text: '中学' }]], true],
])('%s tell columns apart or not', (_, cells, expected) => {
  expect(differ(cells)).toBe(expected);
});

test('a name is found by any part of it, another name or the place, best first', () => {
  const names = [
    { id: 'far', name: '远郊小学', place: '北京市江北区', aliases: [] },
    { id: 'b', name: '大江北', place: '', aliases: [] },
    { id: 'a', name: '江北区', place: '重庆市', aliases: ['江北'] },
  ];
  expect(findNames(names, '江北').map(({ id }) => id)).toEqual(['a', 'b', 'far']);
  expect(findNames(names, ' 北京  小学 ').map(({ id }) => id)).toEqual(['far']);
  expect(findNames(names, '')).toHaveLength(3);
});
