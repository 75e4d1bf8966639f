import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { contentWith } from './content.ts';

test('what is wrong with a draft is a warning, also where its fields are; elsewhere it is a mistake', async () => {
  const draft =
    '---\ntitle: 草稿\nlevel: region\nregion: jiaqu\nthemes: [homework]\nstatus: 草稿\n---\n\n## 做法\n';
  const folder = await contentWith({
    'articles/jiaqu/cao.md': draft,
    'articles/jiaqu/fa.md': draft.replace('草稿\n---', '发布\n---'),
  });
  const { mistakes } = await checkContent(folder);
  const levels = (file: string) =>
    new Set(mistakes.filter((one) => one.file.endsWith(file)).map(({ level }) => level));
  expect(levels('cao.md')).toEqual(new Set(['warning']));
  expect(levels('fa.md')).toEqual(new Set([undefined]));
});
