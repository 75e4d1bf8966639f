/** Which files the editor may touch. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisedFormat } from '../../content/picture-formats.ts';
import { idPattern } from '../../schema/fields.ts';
import { collections } from '../../schema/kinds.ts';
import { RefusedError } from './guard.ts';

/** What stands before every path: the editor sees a repository with the content folder in it. */
export const prefix = 'content/';

const topFiles = ['site.yaml', 'about.md', 'synonyms.yaml'];
const pictureName = /^[\w-][\w.-]*$/;

/**
 * `content/articles/a/b.md` -> `articles/a/b.md`. Only what may stand in a content folder, so that no `..`, no hidden file and
 * no other kind of file gets through.
 *
 * @throws {RefusedError} for any other path
 */
export function contentPath(path: string): string {
  const sent = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
  const parts = besideArticle(sent);
  const [top = '', ...rest] = parts;
  const name = rest.at(-1) ?? '';
  const isKnown =
    parts.length === 1
      ? topFiles.includes(top)
      : top === 'articles'
        ? rest.length === 2 && idPattern.test(rest[0] ?? '') && (isEntity(name, '.md') || isPicture(name))
        : (collections as readonly string[]).includes(top) && rest.length === 1 && isEntity(name, '.yaml');
  if (!isKnown) throw new RefusedError(403, `不能写 ${path}：${ruleFor(name)}`);
  return parts.join('/');
}

/** The form knows only folders of an article's own; here its pictures lie beside it: `articles/a/b/x.png` -> `articles/a/x.png`. */
function besideArticle(parts: string[]): string[] {
  const [top = '', region = '', id = '', name = ''] = parts;
  const isOwn = top === 'articles' && parts.length === 4 && idPattern.test(id) && isPicture(name);
  return isOwn ? [top, region, name] : parts;
}

function isEntity(name: string, ending: string): boolean {
  return name.endsWith(ending) && idPattern.test(name.slice(0, -ending.length));
}

function isPicture(name: string): boolean {
  return pictureName.test(name) && promisedFormat(name) !== undefined;
}

function ruleFor(name: string): string {
  return /\.(?:md|yaml)$/.test(name)
    ? '编号（文件名）只用小写字母、数字和连字符，例如 zuoye-chaoshi'
    : '只能写内容文件夹里的案例、条目和图片；图片的文件名只用英文字母、数字和连字符';
}

/**
 * The absolute path of a file, which may not exist yet.
 *
 * @param file as `contentPath` gives it
 * @throws {RefusedError} when it or a folder it lies in is a symbolic link: it would lead out of the content folder
 */
export async function safePath(folder: string, file: string): Promise<string> {
  let path = folder;
  for (const part of file.split('/')) {
    path = join(path, part);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isSymbolicLink()) throw new RefusedError(403, `不能写 ${file}：它是一个快捷方式`);
  }
  return path;
}
