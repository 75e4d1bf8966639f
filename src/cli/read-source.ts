/** The text of a source's file: plain text, Word, a PDF with a text layer, a saved web page. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { CommandError } from './command.ts';
import { textOfPdf } from './read-pdf.ts';

const blocks = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 li tr br blockquote figcaption header footer title'.split(' '),
);
/** What a reader of the page does not read. */
const unread = new Set('script style noscript template svg nav select button'.split(' '));

/** @throws {CommandError} when the file is of no kind that can be read */
export async function readSource(path: string): Promise<string> {
  const ending = extname(path).toLowerCase();
  if (['.doc', '.wps'].includes(ending)) {
    throw new CommandError(`读不了 ${ending} 文件 ${path}：在 Word 或 WPS 里另存为 .docx 再导入`);
  }
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(
      error.code === 'ENOENT' ? `没有这个文件: ${path}` : `读不了 ${path}: ${error.message}`,
    );
  });
  const text = await readBytes(bytes, ending, path);
  if (text.trim() !== '') return text;
  const why = ending === '.pdf' ? '是扫描的图片，没有文字层；先用识别软件认出文字' : '没有文字';
  throw new CommandError(`${path} ${why}`);
}

async function readBytes(bytes: Buffer, ending: string, path: string): Promise<string> {
  if (ending === '.docx' || ending === '.pdf') {
    try {
      return ending === '.docx' ? await textOfWord(bytes) : await textOfPdf(bytes);
    } catch {
      throw new CommandError(`打不开 ${path}：不是 ${ending} 文件，或有密码、已损坏`);
    }
  }
  const text = decode(bytes, path);
  const isPage = ending === '.html' || ending === '.htm' || /^\s*<(?:!doctype html|html)/i.test(text);
  return isPage ? articleOfPage(text) : text;
}

/** A line a paragraph. */
async function textOfWord(buffer: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer })).value;
}

/** Menus take up a part of a page; what is much shorter than all of it is not its article. */
const leastShare = 0.3;

/** A saved page without what stands around its article; where none is found, all of it. */
export function articleOfPage(html: string): string {
  const whole = textOfHtml(html);
  const found = new Readability(parseHTML(html).document as unknown as Document).parse();
  const article = textOfHtml(found?.content ?? '');
  if (article.length < whole.length * leastShare) return whole;
  return found?.title && !article.includes(found.title) ? `${found.title}\n\n${article}` : article;
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
