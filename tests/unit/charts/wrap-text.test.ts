import { expect, test } from 'vitest';
import { widthOf, wrapText } from '../../../src/charts/wrap-text.ts';

test('a Chinese character is wider than a digit', () => {
  expect(widthOf('江北')).toBe(2);
  expect(widthOf('98')).toBeLessThan(2);
});

test.each([
  ['a short text stays on its line', '永川区', 5, ['永川区']],
  ['a long one is cut at the width', '全区中小学课后服务', 5, ['全区中小学', '课后服务']],
  ['closing punctuation does not begin a line', '全区中小学，初中', 5, ['全区中小学，', '初中']],
  ['a number is not cut', '全区中小2021年', 5, ['全区中小', '2021年']],
  ['no space begins or ends a line', '全区中小 初中', 4, ['全区中小', '初中']],
  ['nothing is no line', '', 5, []],
])('%s', (_, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});
