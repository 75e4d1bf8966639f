import { expect, test } from 'vitest';
import { printSounds, readSounds, soundKey } from '../../../../src/search/shared/sounds.ts';

test('a table of readings says of each character what was written down', () => {
  const readings = [
    ['啊', 'a'],
    ['爱', 'ai'],
    ['阿', 'a'],
    ['𠮷', 'ji'],
  ] as const;
  const table = printSounds(readings);
  expect(table).toBe('a啊阿|ai爱|ji𠮷');
  expect(readSounds(table)).toEqual(new Map(readings));
  expect(readSounds('')).toEqual(new Map());
});

test.each([
  ['zhang', 'zan'],
  ['chang', 'cang'],
  ['shi', 'si'],
  ['wan', 'wang'],
  ['nan', 'lan'],
  ['ran', 'lan'],
  ['hua', 'fa'],
  ['huang', 'fan'],
])('%s sounds like %s', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other));
});

test.each([
  ['hu', 'fu'],
  ['ma', 'na'],
  ['zi', 'ci'],
  ['ga', 'gan'],
  ['enga', 'ena'],
  ['azhe', 'aze'],
])('%s does not sound like %s', (one, other) => {
  expect(soundKey(one)).not.toBe(soundKey(other));
});
