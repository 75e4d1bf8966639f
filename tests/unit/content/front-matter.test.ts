import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';

describe('front matter', () => {
  it('is cut from the body, each with its line', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\n## 做法\n')).toEqual({
      yaml: 'a: 1\nb: 2',
      yamlLine: 2,
      body: '\n## 做法\n',
      bodyLine: 5,
    });
  });

  it('ends at the first ---, so that the body can have one', () => {
    expect(splitFrontMatter('---\na: 1\n---\n甲\n\n---\n\n乙')).toMatchObject({ body: '甲\n\n---\n\n乙' });
  });

  it.each(['a: 1\n---\n', '\n---\na: 1\n---\n', '----\na: 1\n----\n', '———\na: 1\n———\n'])(
    'must begin on the first line: %j',
    (text) => {
      expect(splitFrontMatter(text)).toMatchObject({
        line: 1,
        message: expect.stringContaining('缺少 front matter'),
      });
    },
  );

  it('must end', () => {
    expect(splitFrontMatter('---\na: 1\n\n## 做法\n')).toMatchObject({
      message: 'front matter 没有结束的 ---',
    });
  });
});
