import { expect, test } from 'vitest';
import { createNameIndex } from '../../../src/library/name-index.ts';

const names: [string, string][] = [
  ['五个一点', 'a'],
  ['五个一点特色教育', 'b'],
  ['五个一点', 'c'],
  ['五', 'd'],
  ['a.*', 'e'],
  ['', 'f'],
];

test.each([
  ['the longest first', '五个一点特色教育', 0, ['五个一点特色教育 b', '五个一点 a,c', '五 d']],
  ['amid a text', '推行五个一点。', 2, ['五个一点 a,c', '五 d']],
  ['not a place later', '推行五个一点。', 1, []],
  ['of one character, at the very end', '初五', 1, ['五 d']],
  ['not where the text ends before it does', '五个一', 0, ['五 d']],
  ['as it is written, not as a pattern', 'abc', 0, []],
  ['with signs', 'a.*', 0, ['a.* e']],
  ['none behind the text', '五', 1, []],
])('names are found %s', (_, text, place, found) => {
  expect(
    createNameIndex(names)
      .at(text, place)
      .map(({ name, things }) => `${name} ${things}`),
  ).toEqual(found);
});
