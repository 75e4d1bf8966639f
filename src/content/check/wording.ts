import { findDoubled } from '../../import/join-lines.ts';
import type { Entries, Entry } from '../../library/entries.ts';
import type { Collection } from '../../schema/kinds.ts';
import type { FieldPath } from '../../schema/mistake.ts';
import type { Advice } from './advice.ts';

/** An entry of whatever kind. */
type Written = Omit<Entry<Collection>, 'data'> & { data: unknown };

/** Slips of the keyboard in all that readers see: half-width signs between Chinese characters, words written twice. */
export function adviseWording(entries: Entries): Advice[] {
  return Object.values<readonly Written[]>(entries)
    .flat()
    .flatMap(({ file, data, body, bodyLine }) => [
      ...textsIn(data).flatMap(({ text, field }) => judge(text).map((fault) => ({ file, field, ...fault }))),
      ...withoutComments(body)
        .split('\n')
        .flatMap((text, index) => judge(text).map((fault) => ({ file, line: bodyLine + index, ...fault }))),
    ]);
}

/** Every text of an entry with its field. */
function textsIn(value: unknown, field: FieldPath = []): { text: string; field: FieldPath }[] {
  if (typeof value === 'string') return [{ text: value, field }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    textsIn(part, [...field, Array.isArray(value) ? Number(name) : name]),
  );
}

const chinese = '[\\p{Script=Han}“”‘’「」《》（）〔〕]';
const halfWidth = new RegExp(`(?<=\\p{Script=Han}|[”’」》）〕])([,;:!?])(?=${chinese})`, 'u');
const brackets = /\p{Script=Han}(\([^()]*\p{Script=Han}[^()]*\))/u;
const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

function judge(text: string): Pick<Advice, 'message' | 'hint'>[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const sign = halfWidth.exec(text);
  const bracket = brackets.exec(text);
  const [doubled] = findDoubled([{ text, line: 1 }]);
  return [
    ...(sign ? [narrow(around(text, sign.index), sign[1] ?? '', wide[sign[1] ?? ''] ?? '')] : []),
    ...(bracket ? [narrow(bracket[1] ?? '', '( )', '（ ）')] : []),
    ...(doubled ? [{ message: `“${doubled.text}”像是多写了一遍`, hint: '删去一遍；本来如此就不用管' }] : []),
  ];
}

function narrow(where: string, sign: string, better: string): Pick<Advice, 'message' | 'hint'> {
  return { message: `汉字之间用了半角的 ${sign}：${where}`, hint: `改成全角 ${better}` };
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 4), index + 5);
}

/** Every line stays where it is. */
function withoutComments(body: string): string {
  return body.replace(/<!--.*?-->/gs, (comment) => comment.replace(/[^\n]/g, ''));
}
