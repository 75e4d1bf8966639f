/** What swallows the text after it, headings included: code and comments without an end, HTML without an empty line. */
import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodyMistake } from '../../schema/mistake.ts';
import { readHtml } from './read-html.ts';

/** @param source the text the tree was parsed from */
export function findSwallowed(root: Root, source: string): BodyMistake[] {
  const lines = source.split('\n');
  const mistakes: BodyMistake[] = [];
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'code' && isOpenFence(node, lines)) {
      mistakes.push({
        line,
        message: '代码没有结束，后面的文字都成了代码',
        hint: '在代码后面另起一行，写与开头相同的 ```；不是代码就删去这一行',
      });
    }
    if (node.type !== 'html') return;
    for (const part of readHtml(node)) {
      // A second opening is in the comment because the first was not closed.
      if (part.type === 'comment' && (!part.ended || part.written.includes('<!--'))) {
        mistakes.push({
          line: part.line,
          message: '注释没有结束，后面的文字网页上不会有',
          hint: '在注释末尾写 -->',
        });
      }
      const heading = part.type === 'text' ? /^ {0,3}#{1,6}[ \t]/m.exec(part.written) : null;
      if (heading) {
        const before = part.written.slice(0, heading.index).split('\n').length - 1;
        const hint = '在 HTML 标签与标题之间空一行';
        mistakes.push({ line: part.line + before, message: 'HTML 里的 # 不是标题', hint });
      }
    }
  });
  return mistakes;
}

/** Whether a fence is left open; the parser takes the end of the text, or of the list item it is in, for its end. */
function isOpenFence({ position }: Code, lines: readonly string[]): boolean {
  const first = lines[(position?.start.line ?? 1) - 1]?.slice((position?.start.column ?? 1) - 1) ?? '';
  const [fence] = /^(?:`{3,}|~{3,})/.exec(first) ?? [];
  if (!fence) return false;
  const last = lines[(position?.end.line ?? 1) - 1] ?? '';
  const [, closing = ''] = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(last) ?? [];
  return position?.start.line === position?.end.line || !closing.startsWith(fence);
}
