/** Pictures of an article: those its body shows and those its front matter declares. */
import type { Mistake } from '../../schema/mistake.ts';

type BodyMistake = Omit<Mistake, 'file'>;

/** `![alt](address "title")`, `![alt][label]` and `![label]`. */
const picture = /!\[((?:\\.|[^\]\\])*)\](?:\(\s*(?:<([^>\n]*)>|([^\s)]*))[^)]*\)|\[[^\]]*\])?/g;

/**
 * What is wrong with an article's pictures.
 *
 * @param text the body, code blanked; lines count from 1
 * @param declared files of the article's `images`
 * @param exists whether a file of that name lies beside the article
 */
export function findImageMistakes(
  text: string,
  declared: readonly string[],
  exists: (name: string) => boolean,
): BodyMistake[] {
  const mistakes: BodyMistake[] = declared.flatMap((file, index) => {
    const fault = judgeFile(file, exists);
    return fault ? [{ field: ['images', index, 'file'], ...fault }] : [];
  });
  const names = declared.map(nameOfFile);
  for (const found of text.matchAll(picture)) {
    const line = lineAt(text, found.index);
    const address = found[2] ?? found[3];
    if (found[1]?.trim() === '') {
      mistakes.push({
        line,
        message: '图片没有替代文字',
        hint: '在方括号里写图中有什么: ![操场上的社团课](./picture.jpg)',
      });
    }
    if (address === undefined) {
      mistakes.push({ line, message: '图片没有写文件', hint: '写作 ![图中有什么](./picture.jpg)' });
      continue;
    }
    const fault = judgeFile(address, exists);
    if (fault) mistakes.push({ line, ...fault });
    else if (!names.includes(nameOfFile(address))) {
      const hint = '在 front matter 的 images 里写上 file、alt 和 credit';
      mistakes.push({ line, message: `图片 ${address} 没有写来源`, hint });
    }
  }
  for (const found of text.matchAll(/<img\b/gi)) {
    const line = lineAt(text, found.index);
    mistakes.push({ line, message: '图片不用 HTML 写', hint: '写作 ![图中有什么](./picture.jpg)' });
  }
  return mistakes;
}

function judgeFile(
  file: string,
  exists: (name: string) => boolean,
): Pick<Mistake, 'message' | 'hint'> | undefined {
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

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
