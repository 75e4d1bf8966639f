/** What lies in the content folder, sorted into what belongs there and what does not. */
import { readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { idPattern } from '../schema/fields.ts';
import { type Collection, collections } from '../schema/kinds.ts';
import type { Mistake } from '../schema/mistake.ts';
import { isPicture, pictureEndings, promisedFormat } from './picture-formats.ts';
import { redirectsFile } from './redirects.ts';

export interface EntityFile {
  collection: Collection;
  id: string;
  /** Path from the content folder, with forward slashes. */
  file: string;
}

export interface Listing {
  entities: EntityFile[];
  /** Pictures beside articles, paths from the content folder. */
  images: Set<string>;
  /** Of the files at the top, those that are there. */
  pages: Set<string>;
  mistakes: Mistake[];
}

/** Files at the top of the content folder, and those that may stand there; the redirects once something has been renamed. */
export const topFiles = ['site.yaml', 'about.md'] as const;
export const optionalFiles = ['synonyms.yaml', redirectsFile] as const;

/** Parts of addresses below /articles/, which no article may take. */
const reservedArticleIds = ['page', 'by'];

/** What systems and editors leave behind unasked: .DS_Store, Thumbs.db, ~$draft.docx, x.md~. */
const clutter = /^\.|^~\$|~$|^(Thumbs\.db|desktop\.ini)$/i;

/**
 * Walks the content folder.
 *
 * @param folder absolute path
 * @param only a path below it (articles) when the rest is not wanted
 * @returns files in order of path; for each that does not belong there a mistake
 * @throws when the folder cannot be read
 */
export async function listFiles(folder: string, only = ''): Promise<Listing> {
  const listing: Listing = { entities: [], images: new Set(), pages: new Set(), mistakes: [] };
  const found = await readdir(posix.join(folder, only), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      // Git keeps no empty folders, so a collection without files has none.
      if (only && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, file: relativePath(folder, entry.parentPath, entry.name) }))
    .filter(({ file }) => !file.split('/').some((part) => clutter.test(part)))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  for (const { entry, file } of files) {
    const mistake = entry.isFile() ? sortFile(file, listing) : { message: '不是普通文件（快捷方式等）' };
    if (mistake) listing.mistakes.push({ file, ...mistake });
  }
  return listing;
}

function relativePath(folder: string, parent: string, name: string): string {
  return `${parent.slice(folder.length + 1)}/${name}`.replaceAll('\\', '/').replace(/^\//, '');
}

type Fault = Pick<Mistake, 'message' | 'hint'>;

/** Puts one file where it belongs in the listing, or says why it belongs nowhere. */
function sortFile(file: string, listing: Listing): Fault | undefined {
  const [top = '', ...rest] = file.split('/');
  if (rest.length === 0) return sortTopFile(top, listing);
  if (!isCollection(top)) {
    return { message: `content 里没有 ${top} 这一类`, hint: `可用的文件夹: ${collections.join('、')}` };
  }
  const name = rest.at(-1) ?? '';
  if (top === 'articles') {
    if (rest.length === 1)
      return { message: '案例要放进地区的文件夹', hint: `移到 articles/<地区id>/${name}` };
    if (rest.length > 2)
      return { message: '地区文件夹里不再分文件夹', hint: `移到 articles/${rest[0]}/${name}` };
    if (isPicture(name)) return sortImage(file, name, listing);
    if (!idPattern.test(rest[0] ?? '')) return { message: `文件夹名 ${rest[0]} 不是地区 id`, hint: idHint };
  } else if (rest.length > 1) {
    return { message: `${top} 里不再分文件夹`, hint: `移到 ${top}/${name}` };
  }
  return sortEntity(top, file, name, listing);
}

function isCollection(name: string): name is Collection {
  return (collections as readonly string[]).includes(name);
}

function sortTopFile(name: string, listing: Listing): Fault | undefined {
  const known: readonly string[] = [...topFiles, ...optionalFiles];
  if (!known.includes(name)) {
    return { message: 'content 里不该有这个文件', hint: `最上层只有 ${known.join('、')} 和各类的文件夹` };
  }
  listing.pages.add(name);
  return undefined;
}

function sortImage(file: string, name: string, listing: Listing): Fault | undefined {
  listing.images.add(file);
  if (!promisedFormat(name)) {
    return {
      message: `案例不能用 ${posix.extname(name)} 图片`,
      hint: `另存为 JPEG 或 PNG；可用的结尾: ${pictureEndings.join('、')}`,
    };
  }
  if (/^[\w.-]+$/.test(name)) return undefined;
  return {
    message: '图片的文件名含有汉字、空格或别的符号',
    hint: '文件名只用英文字母、数字、连字符和下划线',
  };
}

const idHint = '只用小写字母、数字和连字符，汉字写成拼音，例如 zuoye-chaoshi';

function sortEntity(collection: Collection, file: string, name: string, listing: Listing): Fault | undefined {
  const ending = collection === 'articles' ? '.md' : '.yaml';
  // Notepad makes x.md.txt of x.md.
  const id = name.replace(/(?:\.(?:ya?ml|md|markdown|txt))+$|\.[^.]*$/i, '');
  if (!name.endsWith(ending)) {
    const rename = /\.(ya?ml|md|markdown|txt)$/i.test(name) ? `改名为 ${id}${ending}` : '移到别处或删去';
    return {
      message: `${collection} 里只放 ${ending} 文件${collection === 'articles' ? '和图片' : ''}`,
      hint: rename,
    };
  }
  if (!idPattern.test(id)) return { message: `文件名 ${name} 不能用作 id`, hint: idHint };
  if (collection === 'articles' && reservedArticleIds.includes(id)) {
    return { message: `${id} 是网址里的保留字，不能用作案例的文件名`, hint: '换一个文件名' };
  }
  listing.entities.push({ collection, id, file });
  return undefined;
}
