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
  const { mistakes, warnings } = await checkContent(folder);
  const files = (found: readonly { file: string }[]) => [...new Set(found.map(({ file }) => file))];
  expect(files(warnings)).toEqual(['articles/jiaqu/cao.md']);
  expect(files(mistakes)).toEqual(['articles/jiaqu/fa.md']);
});
