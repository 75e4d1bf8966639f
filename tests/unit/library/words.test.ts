import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/library/words.ts';

test.each([
  ['朝阳师范学校附属小学：“一增一减”，把3点半前后的课连起来', ['朝阳师范学校附属小学', '一增一减']],
  ['江北区：课后做“五个一点”，课堂抓学习力', ['五个一点', '学习力']],
  ['课后服务', []],
  ['', []],
])('%s is the same when put together', (text, names) => {
  expect(wordsOf(text, names).join('')).toBe(text);
});

test('a name is kept whole, with the quotation marks and the colon that are at it', () => {
  const words = wordsOf('江北区：课后做“五个一点”，课堂抓学习力', ['五个一点', '江北区', '一点']);
  expect(words).toContain('江北区：');
  expect(words.some((word) => word.endsWith('“五个一点”，'))).toBe(true);
});

test('no piece begins with a mark that closes, none ends with one that opens, and none is a last character alone', () => {
  const words = wordsOf('“四优”资源（优质课程）给学校供课，课后也用');
  expect(words.filter((word) => /^[，。：；”’）》]|[“‘（《]$/u.test(word))).toEqual([]);
  expect([...(words.at(-1) ?? '')].length).toBeGreaterThan(1);
});
