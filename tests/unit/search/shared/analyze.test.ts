import { expect, test } from 'vitest';
import { analyse, encode, normalise, phraseTerms } from '../../../../src/search/shared/analyze.ts';

const none = new Map<string, string>();

test('every character has a term of its own: none is written as another', () => {
  const written = new Map<string, number>();
  const twins: string[] = [];
  // A sample: every eleventh, so that each 1024 has some of every remainder.
  for (let point = 0x20; point <= 0x10ffff; point += point < 0x33fff ? 11 : 1021) {
    // Half a surrogate pair is no character.
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const code = encode(String.fromCodePoint(point));
    const twin = written.get(code);
    if (twin !== undefined) twins.push(`${twin.toString(16)} ${point.toString(16)}`);
    written.set(code, point);
  }
  expect(twins).toEqual([]);
});

test.each([
  ['a', 'a'],
  ['7', '7'],
  ['课', '课'],
  ['一', '一'],
  ['\u9fff', '\u9fff'],
  ['é', '\ua000\ua0e9'],
  ['+', '\ua000\ua02b'],
  ['㐀', '\ua00d\ua000'],
  ['𠮷', '\ua082\ua3b7'],
])('%s is written as %s', (char, code) => {
  expect(encode(char)).toBe(code);
  // As many letters as Pagefind needs to take it for one word.
  expect(code).toMatch(/^(?:[a-z0-9\u4e00-\u9fff]|[\ua000-\ua48c]{2})$/);
});

test.each([
  ['５＋２', '5+2'],
  ['99.7%', '99.7%'],
  ['99.7％', '99.7%'],
  ['3‰', '3‰'],
  ['2-3岁', '2-3岁'],
  ['“双减”（试行）', '双减试行'],
  ['作业 超市', '作业超市'],
  ['一·二、三', '一二三'],
  ['好……', '好'],
  ['好‥', '好'],
  ['ABC', 'abc'],
  ['ｶﾞ', 'ガ'],
  ['①', '1'],
])('%s is %s to search', (text, normal) => {
  expect(normalise(text, none)).toBe(normal);
});

test('traditional characters are folded, and each knows where it stood', () => {
  const fold = new Map([['雙', '双']]);
  expect(analyse('“雙減”', fold)).toEqual({ chars: ['双', '減'], starts: [1, 2], ends: [2, 3] });
  // One character of the text can be several to search, which all stood there.
  expect(analyse('㎏甲', none)).toEqual({ chars: ['k', 'g', '甲'], starts: [0, 0, 1], ends: [1, 1, 2] });
});

test('pairs of neighbours are terms; a character alone is one', () => {
  expect(phraseTerms([...'课后服务'])).toEqual(['课后', '后服', '服务']);
  expect(phraseTerms(['课', '后'])).toEqual(['课后']);
  expect(phraseTerms(['课'])).toEqual(['课']);
  expect(phraseTerms([])).toEqual([]);
});
