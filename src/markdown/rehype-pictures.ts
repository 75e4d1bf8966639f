import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findImage } from './article-image.ts';
import type { RenderContext } from './context.ts';

/**
 * Images in modern formats, with their size, loaded when they come near.
 *
 *     <img src="./playground.jpg" alt="操场上的孩子">
 *
 *     <picture><source type="image/avif" srcset="…"><img src="/_astro/playground.webp" alt="操场上的孩子"
 *       width="1200" height="800" loading="lazy" decoding="async"></picture>
 *
 * Without `resolveImage`, and for a path from the site's root, the address stays. An image the
 * sanitiser took the address from (another host) leaves its words behind.
 */
export function rehypePictures() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const context = file.data.context ?? {};
    const images: Element[] = [];
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || !parent || index === undefined) return;
      if (node.properties.src) images.push(node);
      else parent.children[index] = { type: 'text', value: String(node.properties.alt ?? '') };
    });
    await Promise.all(images.map((image) => finish(image, context)));
  };
}

async function finish(node: Element, { images = [], resolveImage }: RenderContext): Promise<void> {
  const src = String(node.properties.src);
  const image = findImage(images, src);
  const alt = node.properties.alt || image?.alt || '';
  node.properties = { ...node.properties, alt, loading: 'lazy', decoding: 'async' };
  if (!resolveImage || src.startsWith('/')) return;
  const { sources, width, height, sizes, srcset, ...resolved } = await resolveImage(image?.file ?? src);
  Object.assign(node.properties, { src: resolved.src, srcSet: srcset, sizes, width, height });
  if (sources.length === 0) return;
  const fallback: Element = { ...node };
  node.tagName = 'picture';
  node.properties = {};
  node.children = [
    ...sources.map(
      ({ type, srcset }): Element => ({
        type: 'element',
        tagName: 'source',
        properties: { type, srcSet: srcset, sizes },
        children: [],
      }),
    ),
    fallback,
  ];
}
