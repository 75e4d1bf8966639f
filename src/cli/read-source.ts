/** The text of a source's file: plain text, or a saved web page. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Parser } from 'htmlparser2';
import { CommandError } from './command.ts';

const blocks = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 li tr br blockquote figcaption header footer title'.split(' '),
);
/** What a reader of the page does not read. */
const unread = new Set('script style noscript template svg nav select button'.split(' '));

/** @throws {CommandError} when the file is of no kind that can be read */
export async function readSource(path: string): Promise<string> {
  const ending = extname(path).toLowerCase();
  if (['.docx', '.doc', '.wps', '.pdf'].includes(ending)) {
    throw new CommandError(`读不了 ${ending} 文件 ${path}：在 Word 或阅读器里另存为“纯文本（UTF-8）”再导入`);
  }
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(
      error.code === 'ENOENT' ? `没有这个文件: ${path}` : `读不了 ${path}: ${error.message}`,
    );
  });
  const text = decode(bytes, path);
  return ending === '.html' || ending === '.htm' || /^\s*<(?:!doctype html|html)/i.test(text)
    ? textOfHtml(text)
    : text;
}

/** UTF-8, UTF-16 with its mark, or GB 18030, which older pages and Windows' own editor write. */
function decode(bytes: Buffer, path: string): string {
  for (const encoding of bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  throw new CommandError(`看不懂 ${path} 的编码：另存为 UTF-8 再导入`);
}

/** A line a block. */
export function textOfHtml(html: string): string {
  let text = '';
  const skipped: string[] = [];
  const parser = new Parser({
    onopentag(name) {
      if (unread.has(name)) skipped.push(name);
      if (blocks.has(name)) text += '\n\n';
    },
    onclosetag(name) {
      if (skipped.at(-1) === name) skipped.pop();
      if (blocks.has(name)) text += '\n\n';
    },
    ontext(data) {
      // Line breaks in the source of a page are spaces, and between Chinese characters nothing.
      if (skipped.length === 0)
        text += data.replace(/\s*\n\s*/g, ' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
    },
  });
  parser.end(html);
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
