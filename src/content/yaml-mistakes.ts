/** What the `yaml` package says of a syntax error, said to an editor. */
import { type ErrorCode, LineCounter, parseDocument } from 'yaml';
import type { Mistake } from '../schema/mistake.ts';

type Words = Pick<Mistake, 'message' | 'hint'>;

const quoteValue = '给整个值加上半角引号，例如 title: "作业: 减量提质"';

/** What can be told from the line itself; it is surer than the parser, which sees only what follows. */
const byLine: [RegExp, Words][] = [
  [
    /^(<{7}|={7}|>{7})/,
    { message: '文件里留有合并冲突的标记', hint: '选定一边的内容，删去 <<<<<<<、======= 和 >>>>>>> 行' },
  ],
  [/^ *\t/, { message: '缩进里有制表符（Tab）', hint: '改用空格，每层两个' }],
  [
    /^\s*(- )?[A-Za-z]\w*\s*：/,
    { message: '冒号是全角的', hint: '改成半角冒号，后面空一格，例如 title: 标题' },
  ],
  [/^\s*(- )?[A-Za-z]\w*:[^\s:/]/, { message: '冒号后面少了空格', hint: '冒号后空一格，例如 title: 标题' }],
  [/^\s*-[^\s-]/, { message: '短横线后面少了空格', hint: '短横线后空一格，例如 - homework' }],
];

const byCode: Partial<Record<ErrorCode, Words>> = {
  DUPLICATE_KEY: { message: '同一个字段写了两次', hint: '合并成一个' },
  TAB_AS_INDENT: { message: '缩进里有制表符（Tab）', hint: '改用空格，每层两个' },
  BAD_INDENT: { message: '缩进不对', hint: '同一层的字段左边对齐，下一层多两个空格，[ ] 和 { } 要成对' },
  BAD_SCALAR_START: { message: '值不能以这个符号开头', hint: quoteValue },
  BAD_DQ_ESCAPE: { message: '双引号里的反斜杠不对', hint: '改用单引号，或写两个反斜杠' },
  BAD_ALIAS: { message: '值不能以 * 或 & 开头', hint: quoteValue },
  TAG_RESOLVE_FAILED: { message: '值不能以 ! 开头', hint: quoteValue },
  BLOCK_AS_IMPLICIT_KEY: { message: '值里有冒号，读不出哪个是字段', hint: quoteValue },
  MULTILINE_IMPLICIT_KEY: {
    message: '这一行不是“字段: 值”的样子',
    hint: '字段后写半角冒号和空格；列表每项以“- ”开头',
  },
  MULTIPLE_DOCS: { message: '文件里多了一行 ---', hint: '删去；只有案例（.md）用 --- 隔开字段和正文' },
};

const byMessage: [RegExp, Words][] = [
  // A key one space too far left of its list item.
  [/Sequence item without - indicator/, byCode.BAD_INDENT as Words],
  [/Map keys need to be followed|Implicit map keys/i, byCode.MULTILINE_IMPLICIT_KEY as Words],
  [
    /Missing , |Expected flow|flow (map|sequence|collection)|end with a [\]}]/i,
    { message: '[ ] 或 { } 里少了逗号或括号', hint: '用半角逗号隔开，括号成对' },
  ],
  [/Unexpected .*(scalar|token)/, { message: '引号或括号后面多了文字', hint: quoteValue }],
];

/**
 * Syntax errors of a YAML text: the first, and every field that is written twice (errors after the first mostly follow from it).
 *
 * @param yaml the text
 * @param firstLine line of the file on which it starts
 */
export function findYamlMistakes(yaml: string, firstLine: number): Omit<Mistake, 'file'>[] {
  const lineCounter = new LineCounter();
  // At the level `silent` it would not speak of a second document.
  const { errors } = parseDocument(yaml, { lineCounter, logLevel: 'error' });
  const [first] = errors;
  // An alias (*name) is sound to the parser; it is only found to lead nowhere when the data are taken out.
  if (!first) return [{ ...(byCode.BAD_ALIAS as Words), line: lineOfAlias(yaml.split('\n')) + firstLine }];
  return errors
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map((error) => {
      const { line } = lineCounter.linePos(error.pos[0]);
      return locateError(yaml.split('\n'), line - 1, error.code, error.message, firstLine);
    });
}

function locateError(lines: string[], index: number, code: ErrorCode, message: string, firstLine: number) {
  const at = (words: Words, where: number) => ({ ...words, line: where + firstLine });
  if (code === 'DUPLICATE_KEY') return at(byCode.DUPLICATE_KEY as Words, index);

  // A slip often shows only on the line after it: a missing colon makes the next line the surprise.
  for (const near of [index, index - 1]) {
    const words = byLine.find(([pattern]) => pattern.test(lines[near] ?? ''))?.[1];
    if (words) return at(words, near);
  }
  if (/closing ["']/.test(message)) {
    return at({ message: '引号没有成对', hint: '补上另一个半角引号' }, lineOfOpenQuote(lines) ?? index);
  }
  // “kind: school” with a deeper “region: x” below is one value to the parser, cut by a second colon.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s.*:(\s|$)/.test(lines[index] ?? '')) {
    return at(byCode.BAD_INDENT as Words, index + 1);
  }
  if (/^Unexpected/.test(message) && /^\s*\w+:\s[^"'[\]{}]*$/.test(lines[index] ?? '')) {
    return at(byCode.BAD_INDENT as Words, index);
  }
  const general = { message: '这里的 YAML 写法不对', hint: '对照别的文件检查冒号、空格、引号和缩进' };
  return at(byMessage.find(([pattern]) => pattern.test(message))?.[1] ?? byCode[code] ?? general, index);
}

/** The parser reports an open quote at the end of the file; the editor needs the line where it was opened. */
function lineOfOpenQuote(lines: string[]): number | undefined {
  const found = lines.findIndex((line) =>
    /(?:^|[\s[{,:-])(["'])(?:(?!\1).)*$/.test(line.replace(/(["'])(?:(?!\1).)*\1/g, '')),
  );
  return found === -1 ? undefined : found;
}

function lineOfAlias(lines: string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => /(?:^|[\s[{,:-])\*\S/.test(line)),
  );
}
