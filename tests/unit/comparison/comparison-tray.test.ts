import { expect, test } from 'vitest';
import {
  addToTray,
  emptyTray,
  holds,
  parseTray,
  printTray,
  removeFromTray,
  type Tray,
} from '../../../src/comparison/shared/tray.ts';

const anItem = (id: string) => ({ id, name: `名称 ${id}` });
const aTray = (...ids: string[]): Tray =>
  ids.reduce((tray, id) => addToTray(tray, 'article', anItem(id)), emptyTray);
const idsOf = (tray: Tray, kind: 'article' | 'school') => tray.baskets[kind].map(({ id }) => id);

test('what is stored is read again', () => {
  const tray = addToTray(aTray('a', 'b'), 'school', anItem('s'));
  expect(parseTray(printTray(tray))).toEqual(tray);
});

test.each([
  ['nothing', null],
  ['no JSON', '{"current":'],
  ['a number', '7'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['baskets that are none', '{"current":"article","baskets":{"article":"a,b","school":{"0":1}}}'],
])('a store with %s is an empty tray', (_, text) => {
  expect(parseTray(text)).toEqual(emptyTray);
});

test('of a store that is partly spoilt the rest is kept', () => {
  const good = [anItem('a'), anItem('b')];
  const spoilt = [{ id: '../x', name: '坏' }, { id: 'c' }, null, 'd', anItem('a'), { id: 'e', name: '' }];
  const tray = parseTray(
    JSON.stringify({ current: 'planet', baskets: { article: [...spoilt, ...good], planet: good } }),
  );
  expect(tray).toEqual({ ...emptyTray, baskets: { ...emptyTray.baskets, article: good } });
});

test('a store holds no more than stand side by side', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map(anItem);
  expect(idsOf(parseTray(JSON.stringify({ baskets: { article: many } })), 'article')).toHaveLength(4);
});

test('a fifth thing and one that is there already do not go in', () => {
  expect(idsOf(aTray('a', 'b', 'c', 'd', 'e'), 'article')).toEqual(['a', 'b', 'c', 'd']);
  expect(idsOf(aTray('a', 'a'), 'article')).toEqual(['a']);
});

test('a thing of another kind starts a basket of its own and the first one is kept', () => {
  const tray = addToTray(aTray('a', 'b'), 'school', anItem('s'));
  expect(tray.current).toBe('school');
  expect(idsOf(tray, 'school')).toEqual(['s']);
  expect(idsOf(tray, 'article')).toEqual(['a', 'b']);
  expect(holds(tray, 'article', 's')).toBe(false);
});

test('when a basket is emptied, one with something in it is shown', () => {
  const tray = removeFromTray(addToTray(aTray('a'), 'school', anItem('s')), 'school', 's');
  expect(tray).toEqual(aTray('a'));
});
