/** Cuts an article into its front matter and its body. */
import type { Mistake } from '../schema/mistake.ts';

export interface ArticleText {
  yaml: string;
  /** Line of the file on which the YAML starts, from 1. */
  yamlLine: number;
  body: string;
  bodyLine: number;
}

const form = '第一行写 ---，接着写字段，再写一行 ---，然后是正文';

/**
 * `---⏎yaml⏎---⏎body` -> its two parts, with the line each starts on.
 *
 * @param text as `readText` gives it
 * @returns the parts, or what is wrong
 */
export function splitFrontMatter(text: string): ArticleText | Omit<Mistake, 'file'> {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    return { line: 1, message: '缺少 front matter（文件开头两行 --- 之间的字段）', hint: form };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return { line: 1, message: 'front matter 没有结束的 ---', hint: form };
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
