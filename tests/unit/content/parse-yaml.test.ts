import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/content/parse-yaml.ts';

test.each([
  ['a date is a text', 'updated: 2026-03-01'],
  ['yes and no are texts', 'a: yes\nb: no\nc: on'],
  ['a number, a decimal, a percentage', 'a: 98.3\nb: -3\nc: 98%\nd: 1e3'],
  ['a code with a leading nought', 'a: "010"\nb: 0o17'],
  ['nothing, true and false', 'a:\nb: ~\nc: null\nd: true'],
  ['a block, a folded text', 'a: |\n  一\n  二\nb: >\n  三\n  四\n'],
  ['lists of both ways', 'a: [一, "二"]\nb:\n  - c: 1\n    d: 2\n  - 三'],
  ['Chinese signs, a colon in quotes, a comment', '名称: “5+2”，课后\nb: "甲: 乙" # 注'],
  ['a value used twice', 'a: &x [1]\nb: *x'],
])('%s: read as the parser that knows lines reads it', (_, text) => {
  expect(parseYaml(text)).toEqual(parse(text));
});

test.each(['a: 1\na: 2', 'a: b: c', 'a: "b', '\ta: 1', 'a: *x', 'a: @x'])('%j is refused', (text) => {
  expect(() => parseYaml(text)).toThrow();
  expect(() => parse(text)).toThrow();
});
