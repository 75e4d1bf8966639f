/** Pictures beside the articles, through sharp: modern formats, several widths. */

import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { ResolvedImage } from '../markdown/context.ts';
import { contentFolder } from './folder.ts';

const files = import.meta.glob<ImageMetadata>('@content/articles/**/*.{jpg,jpeg,png,webp,avif,gif}', {
  import: 'default',
});

/** The width of the text column, in CSS pixels. */
const columnWidth = 672;
const widths = [390, columnWidth, 2 * columnWidth];
const formats = ['avif', 'webp'] as const;

/**
 * @param article path of the article from the content folder
 * @param file the picture's name as the article gives it: `./playground.jpg`
 * @throws {Error} when there is no such picture; the content check reports that with file and line
 */
export async function resolvePicture(article: string, file: string): Promise<ResolvedImage> {
  const path = new URL(file, `file:///${article}`).pathname;
  const load = Object.entries(files).find(([name]) => name.endsWith(decodeURI(path)))?.[1];
  if (!load) throw new Error(`no picture ${path} in ${contentFolder}`);
  const src = await load();
  const sizes = `(width <= ${columnWidth}px) 100vw, ${columnWidth}px`;
  const fitting = widths.filter((width) => width < src.width);
  const options = { src, widths: [...fitting, Math.min(src.width, 2 * columnWidth)], sizes };
  const sources = await Promise.all(
    formats.map(async (format) => {
      const { srcSet } = await getImage({ ...options, format });
      return { type: `image/${format}`, srcset: srcSet.attribute };
    }),
  );
  const fallback = await getImage({ src, width: Math.min(src.width, columnWidth), format: 'jpeg' });
  return {
    src: fallback.src,
    width: Number(fallback.attributes.width),
    height: Number(fallback.attributes.height),
    sources,
    sizes,
  };
}
