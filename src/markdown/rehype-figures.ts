import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { ArticleImage } from '../schema/article.ts';
import { findImage } from './article-image.ts';

/**
 * Pictures that have a paragraph of their own, with what the article says of them.
 *
 *     ![操场上的孩子](./playground.jpg)
 *
 *     <figure><img src="./playground.jpg" alt="操场上的孩子"><figcaption>课间<span
 *       class="credit">图：谢家湾学校</span></figcaption></figure>
 *
 * Several pictures become several figures. A picture amid words stays where it is.
 */
export function rehypeFigures() {
  return (tree: Root, file: VFile): void => {
    const { images = [] } = file.data.context ?? {};
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'p' || !parent || index === undefined) return;
      const pictures = node.children.filter((child) => !isBlank(child));
      if (pictures.length === 0 || !pictures.every(pictureIn)) return;
      const figures = pictures.map((picture): Element => {
        const image = findImage(images, pictureIn(picture)?.properties.src);
        return elementOf('figure', [picture, ...(image ? [captionOf(image)] : [])]);
      });
      parent.children.splice(index, 1, ...figures);
      return index + figures.length;
    });
  };
}

/** The picture a node is: an image, or an image that is the whole of a link. */
function pictureIn(node: ElementContent): Element | undefined {
  if (node.type !== 'element') return undefined;
  if (node.tagName === 'img') return node.properties.src ? node : undefined;
  const [only, ...others] = node.children;
  return node.tagName === 'a' && only && others.length === 0 ? pictureIn(only) : undefined;
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'br';
}

function captionOf({ caption, credit }: ArticleImage): Element {
  const said = `图：${credit}`;
  const source = elementOf('span', [{ type: 'text', value: said }]);
  source.properties = { className: ['credit'] };
  return elementOf('figcaption', caption ? [{ type: 'text', value: caption }, source] : [source]);
}

function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
