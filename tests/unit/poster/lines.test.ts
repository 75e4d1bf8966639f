import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakText } from '../../../src/poster/lines.ts';

const wide = () => 1;

test('lines break between words and keep a quoted name whole', () => {
  expect(breakText('江北区：课后做“五个一点”，课堂抓学习力', 11, wide)).toEqual([
    '江北区：课后做',
    '“五个一点”，课堂抓',
    '学习力',
  ]);
});

test('no line begins with a mark that closes or ends with one that opens', () => {
  const text = fc.array(
    fc.constantFrom('作业', '课后服务', '，', '。', '（', '）', '“', '”', '、', '5+2', '98.3%'),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const lines = breakText(parts.join('做'), 12, wide);
      expect(lines.join('').replaceAll(' ', '')).toBe(parts.join('做').replaceAll(' ', ''));
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）”]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“]$/);
    }),
  );
});

test('what is too long is cut and says so', () => {
  const lines = breakText('一二三四五六七八九十', 4, wide, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/……$/);
});
