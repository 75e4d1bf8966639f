/** What the Markdown holds and the page would not show. Tags are `html.ts`, what has no end is `swallowed.ts`. */
import type { Blockquote, Definition, FootnoteDefinition, Nodes, Root, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { noteKinds } from '../../markdown/rehype-notes.ts';
import type { BodyMistake } from '../../schema/mistake.ts';

type Fault = Pick<BodyMistake, 'message' | 'hint'>;

export function findUnshown(root: Root): BodyMistake[] {
  const mistakes: BodyMistake[] = [];
  const used = usedNames(root);
  const defined = new Set<string>();
  visit(root, (node, _, parent) => {
    let fault: Fault | undefined;
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const name = node.type === 'definition' ? node.identifier : `^${node.identifier}`;
      fault = judgeDefinition(node, used.has(name), defined.has(name));
      defined.add(name);
    } else if (node.type === 'tableRow' && parent?.type === 'table') {
      fault = judgeRow(node, parent.align?.length ?? 0);
    } else if (node.type === 'blockquote') {
      fault = judgeNote(node);
    } else if (node.type === 'code' && (node.meta || /\P{ASCII}/u.test(node.lang ?? ''))) {
      fault = { message: '``` 后面的文字网页上不会有', hint: '移到下一行' };
    }
    if (fault) mistakes.push({ line: node.position?.start.line ?? 1, ...fault });
  });
  return mistakes;
}

/** Names of definitions the text uses, those of footnotes with ^. What only an unused footnote names is not used. */
function usedNames(root: Root): Set<string> {
  const notes = new Map<string, Nodes>();
  visit(root, 'footnoteDefinition', (note) => {
    if (!notes.has(`^${note.identifier}`)) notes.set(`^${note.identifier}`, note);
  });
  const used = new Set<string>();
  const open = namesIn(root);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const note = notes.get(name);
    if (note && !used.has(name)) open.push(...namesIn(note));
    used.add(name);
  }
  return used;
}

/** The names a text or a footnote itself uses, footnotes written within it left out. */
function namesIn(from: Nodes): string[] {
  const names: string[] = [];
  visit(from, (node) => {
    if (node.type === 'footnoteReference') names.push(`^${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') names.push(node.identifier);
    return node.type === 'footnoteDefinition' && node !== from ? SKIP : undefined;
  });
  return names;
}

function judgeDefinition(
  { type, label }: Definition | FootnoteDefinition,
  used: boolean,
  again: boolean,
): Fault | undefined {
  const name = type === 'definition' ? `[${label}]` : `[^${label}]`;
  if (again) return { message: `${name}: 写了两次，后一次网页上不会有`, hint: '删去一处，或换一个名字' };
  if (used) return undefined;
  return {
    message: `${name}: 没有用到，网页上不会有`,
    hint:
      type === 'definition'
        ? `在文中写 [文字]${name} 来用这个网址；是一句话就把冒号改成全角`
        : `在要注的文字后面写 ${name}`,
  };
}

function judgeRow({ children }: TableRow, columns: number): Fault | undefined {
  if (!children.slice(columns).some((cell) => textOf(cell).trim() !== '')) return undefined;
  return {
    message: `这一行比表头多 ${children.length - columns} 格，网页上不会有`,
    hint: '补上表头，或删去多余的 |',
  };
}

/** `[!勘误]` as it is meant, with brackets and marks of either width. */
const noteMark = /^\s*[[［【]\s*[!！]\s*([^\]］】]*?)\s*[\]］】]/;

function judgeNote({ children: [opening] }: Blockquote): Fault | undefined {
  const text = opening?.type === 'paragraph' ? opening.children[0] : undefined;
  if (text?.type !== 'text') return undefined;
  const [mark = '', kind = ''] = noteMark.exec(text.value) ?? [];
  const written = mark.trim();
  if (!written || noteKinds.some((known) => written === `[!${known}]`)) return undefined;
  const known = noteKinds.find((name) => name === kind);
  if (known) return { message: `注的写法不对: ${written}`, hint: `用半角，写作 > [!${known}]` };
  const all = noteKinds.map((name) => `> [!${name}]`).join('、');
  return { message: `没有“${kind}”这种注`, hint: `写作 ${all}；只是引文就去掉 ${written}` };
}
