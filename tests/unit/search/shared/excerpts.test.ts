import { expect, test } from 'vitest';
import { excerpt, findMatches } from '../../../../src/search/shared/matches.ts';

const none = new Map<string, string>();

/** The excerpt of a text, matches in brackets; `|` in the text is where a section begins. */
function show(written: string, ...words: string[]): string {
  const sections = written.split('|');
  const text = sections.join('');
  const stops = sections.slice(1).map((_, at) => sections.slice(0, at + 1).join('').length);
  const { pieces } = excerpt(text, findMatches(text, words, none), stops);
  return pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
}

const many = (character: string, times: number) => character.repeat(times);

test.each([
  [
    'in the middle: 80 characters in all',
    `${many('前', 200)}作业超市${many('后', 200)}`,
    '作业超市',
    `…${many('前', 38)}[作业超市]${many('后', 38)}…`,
  ],
  [
    'at the beginning: what is not before it is after it',
    `${many('前', 10)}词${many('后', 200)}`,
    '词',
    `${many('前', 10)}[词]${many('后', 69)}…`,
  ],
  [
    'at the end: what is not after it is before it',
    `${many('前', 200)}词${many('后', 10)}`,
    '词',
    `…${many('前', 69)}[词]${many('后', 10)}`,
  ],
  ['of a short text: all of it', '前词后', '词', '前[词]后'],
  ['from the beginning of its line on', '上一行\n前词后', '词', '前[词]后'],
  ['over the ends of later lines', '前词后\n下一行', '词', '前[词]后 · 下一行'],
  ['not into the next section', '前词后\n|下一节', '词', '前[词]后'],
  ['not into the next section, of several', '首\n|前词后\n|下一节\n|再下一节', '词', '前[词]后'],
  ['at the very beginning of a section', '首\n|词后', '词', '[词]后'],
  [
    'ending where its line does: without a sign',
    `词${many('后', 79)}\n下一行`,
    '词',
    `[词]${many('后', 79)}`,
  ],
  [
    'ending one before its line does: with a sign',
    `词${many('后', 80)}\n下一行`,
    '词',
    `[词]${many('后', 79)}…`,
  ],
  [
    'of a Latin word in whole',
    `${many('前', 200)} learning词${many('后', 31)}beginning of it`,
    '词',
    `…${many('前', 30)} learning[词]${many('后', 31)}beginning…`,
  ],
  ['of a number in whole', `词${many('后', 78)}12.5%以上`, '词', `[词]${many('后', 78)}12.5%…`],
  ['of a character of two units in whole', `词${many('后', 78)}𠮷𠮷`, '词', `[词]${many('后', 78)}𠮷…`],
  ['longer than 80: the match alone', `前${many('超', 90)}后`, many('超', 90), `…[${many('超', 90)}]…`],
])('an excerpt %s', (_, text, word, shown) => {
  expect(show(text, word)).toBe(shown);
});

test('a match that the end of an excerpt would cut is in it as a whole', () => {
  expect(show(`词${many('中', 78)}作业超市${many('后', 50)}`, '词', '作业超市')).toBe(
    `[词]${many('中', 78)}[作业超市]…`,
  );
});

test('nor one that its beginning would cut', () => {
  const text = `${many('前', 100)}作业超市${many('中', 37)}词${many('中', 33)}词词${many('后', 100)}`;
  const shown = `…[作业超市]${many('中', 37)}[词]${many('中', 33)}[词][词]`;
  expect(show(text, '词', '作业超市').startsWith(shown)).toBe(true);
});

test('a Latin word is not cut at the beginning either', () => {
  const text = `${many('前', 5)}homework${many('甲', 34)}词${many('后', 100)}`;
  expect(show(text, '词')).toBe(`…homework${many('甲', 34)}[词]${many('后', 40)}…`);
});

test('the place with most matches is shown, of equals the first', () => {
  const gap = many('间', 200);
  expect(show(`甲作业\n${gap}\n乙作业`, '作业')).toMatch(/^甲\[作业\]/);
  expect(show(`甲作业\n${gap}\n乙作业超市`, '作业', '超市')).toBe('乙[作业][超市]');
});

test('matches before and after what is shown are not shown', () => {
  const gap = many('间', 200);
  const text = `作业${gap}作业超市作业${gap}作业`;
  expect(show(text, '作业', '超市')).toBe(`…${many('间', 39)}[作业][超市][作业]${many('间', 35)}…`);
});

test('where nothing is found nothing is shown', () => {
  expect(excerpt('甲', [], [])).toEqual({ pieces: [], match: { start: 0, end: 0 } });
});

test('the match an excerpt is of is told', () => {
  const text = `${many('前', 200)}词`;
  expect(excerpt(text, findMatches(text, ['词'], none), []).match).toEqual({ start: 200, end: 201 });
});

test.each([
  ['one after the other', ['作业', '超市'], ['作业', '超市']],
  ['in any order', ['超市', '作业'], ['作业', '超市']],
  ['one in the other', ['作业超市', '业超'], ['作业超市']],
  ['the longer one second', ['作业', '作业超市'], ['作业超市']],
  ['again and again', ['好'], ['好', '好', '好']],
])('words that stand %s', (_, words, found) => {
  const text = '作业超市，好好的，好';
  expect(findMatches(text, words, none).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
