/** HTML tags in Markdown: those a page would not have, and those that are left open. */
import type { Html, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { safeHtml } from '../../markdown/safe-html.ts';
import type { BodyMistake } from '../../schema/mistake.ts';
import { type HtmlPart, readHtml } from './read-html.ts';

const withoutEnd = new Set(['br', 'hr', 'img', 'input', 'col']);

/** Closed by the end of what they stand in, or by the next of their kind. */
const closedByParent = new Set([
  ...['li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'colgroup', 'caption', 'rt', 'rp'],
]);

/** Pictures are left to `images.ts`. */
export function findHtmlMistakes(root: Root): BodyMistake[] {
  const mistakes: BodyMistake[] = [];
  visit(root, (node) => {
    if (node.type === 'html') mistakes.push(...findForeign(node));
    if ('children' in node) mistakes.push(...findOpen(node));
  });
  return mistakes;
}

function findForeign(node: Html): BodyMistake[] {
  const parts = readHtml(node);
  const foreign = parts.filter(
    ({ type, name, ended }) =>
      type === 'open' && ended && name !== 'img' && !safeHtml.tagNames.includes(name),
  );
  const hint = '删去它；要写出尖括号本身，就在前面加反斜杠: \\<';
  const mistakes = parts.flatMap(({ type, written, ended, line }) => {
    const beginning = Array.from(written).slice(0, 20).join('');
    if (type === 'other') return [{ line, message: `“${beginning}”网页上不会有`, hint }];
    if (type !== 'open' || ended) return [];
    return [{ line, message: `<${written} 没有写完`, hint: '标签以 > 结束，引号要成对' }];
  });
  const [first] = foreign;
  if (!first) return mistakes;
  const names = [...new Set(foreign.map(({ written }) => `<${written}>`))].join('、');
  return [...mistakes, { line: first.line, message: `不能用 HTML 标签 ${names}，网页上不会有`, hint }];
}

/**
 * Tags that are not closed where they were opened: in the same paragraph, item, cell; at the top, in the same section.
 * What stays open takes in all that follows, sections with their addresses.
 */
function findOpen(parent: Parent): BodyMistake[] {
  const left: HtmlPart[] = [];
  let open: HtmlPart[] = [];
  for (const node of parent.children) {
    if (node.type === 'heading' && node.depth <= 2) left.push(...reportable(open.splice(0)));
    if (node.type !== 'html') continue;
    for (const part of readHtml(node)) {
      if (part.type === 'open' && part.ended && isTracked(part.name)) open.push(part);
      if (part.type !== 'close') continue;
      const from = open.findLastIndex(({ name }) => name === part.name);
      if (from === -1) continue;
      left.push(...open.slice(from + 1).filter(({ name }) => !closedByParent.has(name)));
      open = open.slice(0, from);
    }
  }
  return [...left, ...reportable(open)].map(({ line, written }) => ({
    line,
    message: `<${written}> 没有关上`,
    hint: `在同一节、同一段、同一项里写上 </${written}>`,
  }));
}

/** Not what will be closed when the tag around it is. */
function reportable(open: readonly HtmlPart[]): HtmlPart[] {
  return open.filter(({ name }, index) => index === 0 || !closedByParent.has(name));
}

/** A paragraph is closed by whatever comes next; what a page has not leaves nothing open. */
function isTracked(name: string): boolean {
  return name !== 'p' && safeHtml.tagNames.includes(name) && !withoutEnd.has(name);
}
