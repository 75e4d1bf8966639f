import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentWith } from './content.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the body of an article', () => {
  it('is read from the content folder without front matter', async () => {
    vi.stubEnv(
      'CONTENT_DIR',
      await contentWith({ 'articles/jiaqu/a.md': '---\r\ntitle: 甲\r\n---\r\n## 做法\r\n' }),
    );
    vi.resetModules();
    const { articleBody } = await import('../../../src/content/article-body.ts');
    expect(await articleBody('articles/jiaqu/a.md')).toBe('## 做法\n');
    await expect(articleBody('about.md')).rejects.toThrow('about.md: 缺少 front matter');
  });
});
