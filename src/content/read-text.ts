/** A file's bytes as text. */
import { readFile } from 'node:fs/promises';
import type { Mistake } from '../schema/mistake.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file: UTF-8, a byte order mark and Windows line ends taken away (line numbers stay).
 *
 * @param path absolute path
 * @returns the text, or what is wrong with the bytes (the file's name is for the caller to add)
 */
export async function readText(path: string): Promise<{ text: string } | Omit<Mistake, 'file'>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    return {
      line: 1,
      message: `读不了这个文件（${bytes.code}）`,
      hint: '看看文件的权限，以及它是不是正被移动',
    };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { line: 1, message: '文件是 UTF-16 编码，应为 UTF-8', hint: saveAsUtf8 };
  }
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    return {
      line: lineOfFirstBadByte(bytes),
      message: '文件不是 UTF-8 编码（可能是 GBK）',
      hint: saveAsUtf8,
    };
  }
  text = text.replace(/\r\n?/g, '\n');
  const control = forbidden.exec(text);
  if (control) {
    const message = `有看不见的控制字符（${nameCharacter(control[0])}）`;
    return { line: lineAt(text, control.index), message, hint: '删去它所在的几个字，重新输入' };
  }
  return text.trim() === '' ? { line: 1, message: '文件是空的', hint: '写上内容，或删去这个文件' } : { text };
}

/** What word processors leave behind (a vertical tab, say) and no XML may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\x00-\x08\v\f\x0e-\x1f\x7f-\x9f\uFFFE\uFFFF]/;

function nameCharacter(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const saveAsUtf8 = '在编辑器里另存为，编码选 UTF-8';

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return lineAt(text, text.indexOf('\uFFFD'));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
