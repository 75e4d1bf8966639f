import { expect, test } from 'vitest';
import type { RenderContext, ResolvedImage } from '../../../src/markdown/context.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';

const resolved: ResolvedImage = {
  src: '/_astro/playground.webp',
  width: 1200,
  height: 800,
  srcset: '/_astro/playground-600.webp 600w',
  sizes: '(min-width: 50rem) 40rem, 100vw',
  sources: [
    { type: 'image/avif', srcset: '/_astro/playground.avif 1200w' },
    { type: 'image/webp', srcset: '/_astro/playground.webp 1200w' },
  ],
};

const context = {
  images: [
    { file: './playground.jpg', alt: '操场', credit: '谢家湾学校', caption: '课间的操场' },
    { file: './two words.jpg', alt: '两词', credit: '教委' },
  ],
  resolveImage: async () => resolved,
} satisfies RenderContext;

test('a picture becomes a figure with formats, size, lazy loading, caption and credit', async () => {
  const { html } = await renderMarkdown('甲\n\n![操场上的孩子](./playground.jpg)\n\n乙', context);
  const sizes = 'sizes="(min-width: 50rem) 40rem, 100vw"';
  expect(html).toBe(
    `<p>甲</p>\n<figure><picture>` +
      `<source type="image/avif" srcset="/_astro/playground.avif 1200w" ${sizes}>` +
      `<source type="image/webp" srcset="/_astro/playground.webp 1200w" ${sizes}>` +
      `<img src="/_astro/playground.webp" alt="操场上的孩子" loading="lazy" decoding="async" ` +
      `srcset="/_astro/playground-600.webp 600w" ${sizes} width="1200" height="800"></picture>` +
      `<figcaption>课间的操场<span class="credit">图：谢家湾学校</span></figcaption></figure>\n<p>乙</p>`,
  );
});

test('the file is asked for as the article names it', async () => {
  const asked: string[] = [];
  const resolveImage = async (file: string) => {
    asked.push(file);
    return resolved;
  };
  await renderMarkdown('![甲](playground.jpg)\n\n![乙](<./two words.jpg>)\n\n![丙](./other.png)', {
    ...context,
    resolveImage,
  });
  expect(asked).toEqual(['./playground.jpg', './two words.jpg', './other.png']);
});

test('a picture that cannot be found stops the rendering', async () => {
  const resolveImage = () => Promise.reject(new Error('没有这张图片'));
  await expect(renderMarkdown('![甲](./gone.jpg)', { resolveImage })).rejects.toThrow(/^没有这张图片$/);
});

test.each([
  ['without a resolver', '![甲](./playground.jpg)', {}, './playground.jpg'],
  ['from the root of the site', '![甲](/map.png)', context, '/map.png'],
])('a picture %s keeps its address', async (_, markdown, given, src) => {
  const { html } = await renderMarkdown(markdown, given);
  expect(html).toBe(`<figure><img src="${src}" alt="甲" loading="lazy" decoding="async"></figure>`);
});

test('a picture without alt text takes the one of the article', async () => {
  expect((await renderMarkdown('![](./playground.jpg)', context)).html).toContain('alt="操场"');
});

test.each([
  ['alone in a paragraph', '![甲](./a.jpg)', 1],
  ['one after the other', '![甲](./a.jpg)\n![乙](./b.jpg)', 2],
  ['in a link', '[![甲](./a.jpg)](/a/)', 1],
  ['amid words', '甲 ![乙](./a.jpg) 丙', 0],
  ['in a list', '- ![甲](./a.jpg)\n\n- 乙', 1],
])('%s: no paragraph stands around a figure', async (_, markdown, figures) => {
  const { html } = await renderMarkdown(markdown, context);
  expect(html.match(/<figure>/g) ?? []).toHaveLength(figures);
  expect(html).not.toMatch(/<p>(?:(?!<\/p>)[\s\S])*<figure/);
  expect(html).not.toMatch(/<p>\s*<\/p>/);
});

test.each(['https://evil.example/x.jpg', '//evil.example/x.jpg', '/\\evil.example/x.jpg'])(
  'a picture of another host (%s) is not loaded, its words stay',
  async (src) => {
    const { html } = await renderMarkdown(`甲 <img src="${src}" alt="远处的图"> 乙`, context);
    expect(html).toBe('<p>甲 远处的图 乙</p>');
  },
);
