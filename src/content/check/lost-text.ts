/** The last net: whatever the rules do not know, the words of the file are compared with the words of the page. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { shownText } from '../../markdown/render.ts';
import type { BodyMistake } from '../../schema/mistake.ts';
import { readHtml } from './read-html.ts';

/** Words that would be lost between file and page. Only HTML can lose them, so texts without are not rendered for this. */
export function findLostText(root: Root): BodyMistake[] {
  const texts: { value: string; line: number }[] = [];
  let hasHtml = false;
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      texts.push({ value: node.value, line });
    if (node.type !== 'html') return;
    hasHtml = true;
    for (const part of readHtml(node)) if (part.type === 'text') texts.push({ ...part, value: part.written });
  });
  if (!hasHtml) return [];
  const shown = withoutSpace(shownText(root));
  return texts.flatMap(({ value, line }) => {
    // What `&amp;` stands for is not known here.
    const lost = value.split(/&#?\w+;/).find((part) => !shown.includes(withoutSpace(part)));
    if (lost === undefined) return [];
    const words = Array.from(lost.trim()).slice(0, 20).join('');
    return [
      { line, message: `“${words}”网页上不会有`, hint: '看看前面的 HTML 标签是否关上、是否放对了地方' },
    ];
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
