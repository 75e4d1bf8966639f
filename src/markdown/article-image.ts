import type { ArticleImage } from '../schema/article.ts';

/** The article's picture an `src` names; Markdown writes a space as `%20`, and `./` may be left out. */
export function findImage(images: readonly ArticleImage[], src: unknown): ArticleImage | undefined {
  const path = pathOf(String(src));
  return images.find(({ file }) => pathOf(encodeURI(file)) === path || pathOf(file) === path);
}

function pathOf(src: string): string {
  return src.replace(/^\.\//, '');
}
