/**
 * Finds the labelled passages of an article: a `###` heading (the part before its full-width colon), or a paragraph or list
 * item that begins with a bold label and a colon. Which aspect a label names is for the library to say.
 */
import type { Heading, List, ListItem, Paragraph, Parent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Labelled } from '../library/entries.ts';
import { parseMarkdown } from './parse.ts';

/** What has a label but no text of its own is no passage. */
export function findLabelled(body: string): Labelled[] {
  const found: Labelled[] = [];
  let section = '';
  let heading = '';
  let open: Open | undefined;

  const close = () => {
    if (open && open.lines.length > 0) found.push(finish(open));
    open = undefined;
  };
  const start = (label: string, title: string, line: number | undefined, until: Open['until']) => {
    close();
    open = { label, title, section, heading, line: line ?? 1, lines: [], until };
    return open;
  };

  parseMarkdown(body).children.forEach((node, at, all) => {
    const line = node.position?.start.line;
    if (node.type === 'heading') {
      close();
      if (node.depth < 3) section = textOf(node).trim();
      heading = '';
      if (node.depth !== 3) return;
      start(...splitHeading(node), line, 'heading');
      heading = textOf(node).trim();
      return;
    }
    const label = labelOf(node);
    if (label !== undefined && node.type === 'paragraph') {
      // “分三步：” and the steps are one passage.
      const leads = endsWithColon(node) && all[at + 1]?.type === 'list';
      start(label, '', line, 'list').lines.push(textAfterLabel(node));
      if (!leads) close();
      return;
    }
    const items =
      node.type === 'list' ? node.children.map((item) => [item, labelOf(item.children[0])] as const) : [];
    if (items.some(([, of]) => of !== undefined)) {
      for (const [item, of] of items) {
        if (of === undefined) continue;
        start(of, '', item.position?.start.line, 'list').lines.push(...linesOfItem(item));
      }
      close();
      return;
    }
    open?.lines.push(...linesOf(node));
    if (open?.until === 'list') close();
  });
  close();
  return found;
}

interface Open extends Omit<Labelled, 'text' | 'locator'> {
  lines: string[];
  /** Where it ends: at the next heading or label, or after one list. */
  until: 'heading' | 'list';
}

const locatorAtEnd = /\s*〔([^〔〕]+)〕[。.]?\s*$/u;

function finish({ lines, until: _, ...labelled }: Open): Labelled {
  const text = lines.join('\n').trim();
  const locator = locatorAtEnd.exec(text)?.[1]?.trim() ?? '';
  return { ...labelled, text: text.replace(locatorAtEnd, ''), locator };
}

function splitHeading(node: Heading): [label: string, title: string] {
  const [label = '', ...rest] = textOf(node).split(/[：:]/);
  return [label.trim(), rest.join('：').trim()];
}

/** `**总量**：…` or `**总量：**…`; undefined where a block begins otherwise. */
function labelOf(node: RootContent | ListItem['children'][number] | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const [first, second] = node.children;
  if (first?.type !== 'strong') return undefined;
  const bold = textOf(first).trim();
  if (/[：:]$/.test(bold)) return bold.slice(0, -1).trim();
  return second?.type === 'text' && /^\s*[：:]/.test(second.value) ? bold : undefined;
}

function textAfterLabel(node: Paragraph): string {
  const [, ...rest] = node.children;
  return plain({ ...node, children: rest })
    .replace(/^\s*[：:]?\s*/, '')
    .trim();
}

function endsWithColon(node: Paragraph): boolean {
  return /[：:]\s*$/.test(textOf(node));
}

function linesOfItem({ children }: ListItem): string[] {
  const [first, ...rest] = children;
  const own = first?.type === 'paragraph' ? [textAfterLabel(first)] : [];
  return [...own, ...rest.flatMap(linesOf)].filter((line) => line !== '');
}

function linesOf(node: RootContent | ListItem['children'][number]): string[] {
  switch (node.type) {
    case 'list':
      return (node as List).children.flatMap(({ children }) => children.flatMap(linesOf));
    case 'table':
      return node.children.map((row) => row.children.map((cell) => plain(cell)).join('，'));
    case 'blockquote':
    case 'html':
    case 'footnoteDefinition':
    case 'thematicBreak':
      // Notes of ours are no part of what a source says.
      return [];
    default:
      return [plain(node as unknown as Parent)].filter((line) => line !== '');
  }
}

/** Text as it is read: without footnote marks and pictures, a line. */
function plain(node: Parent): string {
  const children = node.children?.filter(({ type }) => type !== 'footnoteReference' && type !== 'image');
  return textOf(children ? { ...node, children } : node)
    .replace(/\s*\n\s*/g, '')
    .trim();
}
