/** Pictures of an article: those its body shows and those its front matter declares. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodyMistake } from '../../schema/mistake.ts';
import { readHtml } from './read-html.ts';

type Fault = Pick<BodyMistake, 'message' | 'hint'>;

/** A picture without a file, which Markdown takes for words: `![图]`, `![图][名]`; not where a backslash says that it is. */
const withoutFile = /(?<!\\)!\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/**
 * What is wrong with an article's pictures.
 *
 * @param root the body, parsed
 * @param source the body, written
 * @param declared files of the article's `images`
 * @param exists whether a file of that name lies beside the article
 */
export function findImageMistakes(
  root: Root,
  source: string,
  declared: readonly string[],
  exists: (name: string) => boolean,
): BodyMistake[] {
  const mistakes: BodyMistake[] = declared.flatMap((file, index) => {
    const fault = judgeFile(file, exists);
    return fault ? [{ field: ['images', index, 'file'], ...fault }] : [];
  });
  const names = declared.map(nameOfFile);
  const addresses = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'image' || node.type === 'imageReference') {
      const address = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
      // A picture that is declared has its words there; they need not be written again.
      const described = names.includes(nameOfFile(address));
      const faults = [described ? undefined : judgeAlt(node.alt), judgeAddress(address, names, exists)];
      for (const fault of faults) if (fault) mistakes.push({ line, ...fault });
    } else if (node.type === 'text') {
      const written = source.slice(node.position?.start.offset, node.position?.end.offset);
      for (const { index } of written.matchAll(withoutFile)) {
        const before = written.slice(0, index).split('\n').length - 1;
        mistakes.push({ line: line + before, ...noFile });
      }
    } else if (node.type === 'html') {
      for (const tag of readHtml(node)) {
        if (tag.type !== 'open' || tag.name !== 'img') continue;
        const hint = '写作 ![图中有什么](./picture.jpg)';
        mistakes.push({ line: tag.line, message: '图片不用 HTML 写', hint });
      }
    }
  });
  return mistakes;
}

const noFile: Fault = { message: '图片没有写文件', hint: '写作 ![图中有什么](./picture.jpg)' };

function judgeAlt(alt: string | null | undefined): Fault | undefined {
  if (alt?.trim()) return undefined;
  return {
    message: '图片没有替代文字',
    hint: '在方括号里写图中有什么: ![操场上的社团课](./picture.jpg)',
  };
}

function judgeAddress(
  address: string,
  declared: readonly string[],
  exists: (name: string) => boolean,
): Fault | undefined {
  if (address === '') return noFile;
  const fault = judgeFile(address, exists);
  if (fault || declared.includes(nameOfFile(address))) return fault;
  return {
    message: `图片 ${address} 没有写来源`,
    hint: '在 front matter 的 images 里写上 file、alt 和 credit',
  };
}

function judgeFile(file: string, exists: (name: string) => boolean): Fault | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(file)) {
    return { message: `图片 ${file} 在别的网站上`, hint: '把图片下载到案例旁边，写作 ./picture.jpg' };
  }
  const name = nameOfFile(file);
  if (name.includes('/')) {
    return {
      message: `图片 ${file} 不在案例的文件夹里`,
      hint: '图片与案例放在同一文件夹，写作 ./picture.jpg',
    };
  }
  if (exists(name)) return undefined;
  return { message: `找不到图片 ${file}`, hint: '图片与案例放在同一文件夹；文件名的大小写也要一致' };
}

function nameOfFile(file: string): string {
  return file.replace(/^\.\//, '');
}
