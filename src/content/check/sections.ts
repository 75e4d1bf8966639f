/** The sections of an article: which there are, in which order, and how their headings are written. */
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { BodyMistake } from '../../schema/mistake.ts';
import type { ArticleSection } from '../../schema/sections.ts';
import { readHtml } from './read-html.ts';

type Fault = Pick<BodyMistake, 'message' | 'hint'>;

/** The one section no article can do without. */
const required = '做法';

/**
 * @param source the text the tree was parsed from
 * @param sections that a body can have, in their order
 */
export function findSectionMistakes(
  root: Root,
  source: string,
  sections: readonly ArticleSection[],
): BodyMistake[] {
  const titles = sections.map(({ title }) => title);
  const allowed = headingsOf(titles);
  const lines = source.split('\n');
  const mistakes: BodyMistake[] = [];
  const seen: string[] = [];
  let open: { title: string; line: number; content: boolean } | undefined;
  let before = false;

  const close = () => {
    if (!open || open.content) return;
    const hint = '写上内容，或删去这个标题';
    mistakes.push({ line: open.line, message: `“${open.title}”一节是空的`, hint });
  };
  for (const node of root.children) {
    const line = node.position?.start.line ?? 1;
    const faults = node.type === 'heading' ? judgeHeading(node, lines) : findMiswritten(node, lines);
    mistakes.push(...faults);
    if (node.type === 'heading' && faults.length > 0) continue;
    if (node.type === 'heading' && node.depth === 2) {
      close();
      open = { title: titleOf(node), line, content: false };
      mistakes.push(...judgeSection(open.title, seen, titles).map((fault) => ({ line, ...fault })));
      if (titles.includes(open.title)) seen.push(open.title);
    } else if (isContent(node, faults.length)) {
      if (open) open.content ||= node.type !== 'heading';
      else if (!before)
        mistakes.push({ line, message: '第一个 ## 之前有内容', hint: `放进一节里: ${allowed}` });
      before = true;
    }
  }
  close();
  if (!seen.includes(required)) {
    mistakes.push({ line: 1, message: `缺少“${required}”一节`, hint: `写一行 ## ${required}，下面写怎么做` });
  }
  return mistakes;
}

/** Its words, whatever they look like: `**做法**` is 做法. */
function titleOf(heading: Heading): string {
  return textOf(heading, { includeHtml: false, includeImageAlt: false }).trim();
}

/** Whether a block shows something in its place; of a paragraph some lines may be headings gone wrong. */
function isContent(node: RootContent, miswritten: number): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return false;
  if (node.type === 'html') {
    return readHtml(node).some(({ type, written }) => type !== 'comment' && written.trim() !== '');
  }
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
  return end.line - start.line + 1 > miswritten;
}

function judgeHeading({ depth, position }: Heading, lines: readonly string[]): BodyMistake[] {
  const { start, end } = position ?? { start: { line: 1 }, end: { line: 1 } };
  if (!/^ {0,3}#/.test(lines[start.line - 1] ?? '')) {
    const hint = '标题用 ##；要分隔线就在前面空一行';
    return [{ line: end.line, message: '这一行把上一行变成了标题', hint }];
  }
  if (depth > 1) return [];
  const hint = '题目写在 title，节用 ##，小标题用 ###';
  return [{ line: start.line, message: '正文里不用 # 标题', hint }];
}

/** Lines of a paragraph that were to be headings: `##做法`, `＃＃ 做法`. */
function findMiswritten({ type, position }: RootContent, lines: readonly string[]): BodyMistake[] {
  if (type !== 'paragraph' || !position) return [];
  return lines.slice(position.start.line - 1, position.end.line).flatMap((written, index) => {
    const [, signs = '', title] = /^ {0,3}([#＃]{1,6})[ \t　]*([^#＃\s].*)$/.exec(written) ?? [];
    if (title === undefined) return [];
    const hint = `# 用半角，后面空一格: ${'#'.repeat(signs.length)} ${title}`;
    return [{ line: position.start.line + index, message: '标题的写法不对', hint }];
  });
}

function headingsOf(titles: readonly string[]): string {
  return titles.map((title) => `## ${title}`).join('、');
}

function judgeSection(title: string, seen: readonly string[], titles: readonly string[]): Fault[] {
  if (!titles.includes(title)) {
    const near = titles.find((known) => Array.from(known).some((character) => title.includes(character)));
    const hint = `${near ? `你是不是想写: ## ${near}；` : ''}可用的是 ${headingsOf(titles)}，自己的小标题用 ###`;
    return [{ message: `不认识的节“${title}”`, hint }];
  }
  if (seen.includes(title)) return [{ message: `“${title}”一节出现了两次`, hint: '合并成一节' }];
  const later = seen.find((other) => titles.indexOf(other) > titles.indexOf(title));
  return later ? [{ message: `“${title}”一节应在“${later}”之前`, hint: `次序是 ${titles.join('、')}` }] : [];
}
