import type { Mistake } from '../../schema/mistake.ts';
import { articleSections } from '../../schema/sections.ts';
import { findImageMistakes } from './images.ts';

/** The one section no article can do without. */
const required: (typeof articleSections)[number]['title'] = '做法';

const titles: readonly string[] = articleSections.map(({ title }) => title);
const allowed = titles.map((title) => `## ${title}`).join('、');

type BodyMistake = Omit<Mistake, 'file'>;

/**
 * What is wrong with the body of an article: its sections and its pictures.
 *
 * @param body Markdown without front matter
 * @param firstLine line of the file on which it starts
 * @param declared files of the article's `images`
 * @param exists whether a file of that name lies beside the article
 */
export function findBodyMistakes(
  body: string,
  firstLine: number,
  declared: readonly string[],
  exists: (name: string) => boolean,
): BodyMistake[] {
  const text = blankCode(body);
  const mistakes = [...findSectionMistakes(text), ...findImageMistakes(text, declared, exists)];
  return mistakes.map((mistake) =>
    mistake.line === undefined ? mistake : { ...mistake, line: mistake.line + firstLine - 1 },
  );
}

/** Takes out what is neither heading nor picture: HTML comments, and code, which is content all the same. */
function blankCode(body: string): string {
  const fill = (mark: string) => (found: string) => found.replace(/[^\n]/g, mark);
  const fence = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^ {0,3}\1[`~]*[ \t]*$|[\s\S]*$)/gm;
  const inline = /(?<!`)(`+)(?!`)(?:[^\n]|\n(?!\n))*?(?<!`)\1(?!`)/g;
  return body
    .replace(fence, fill('|'))
    .replace(/<!--[\s\S]*?-->/g, fill(' '))
    .replace(inline, fill('.'));
}

function findSectionMistakes(text: string): BodyMistake[] {
  const mistakes: BodyMistake[] = [];
  const seen: string[] = [];
  let open: { title: string; line: number } | undefined;
  let content = false;
  let before = false;

  const close = () => {
    if (open && !content) {
      mistakes.push({
        line: open.line,
        message: `“${open.title}”一节是空的`,
        hint: '写上内容，或删去这个标题',
      });
    }
    content = false;
  };
  text.split('\n').forEach((written, index, lines) => {
    const line = index + 1;
    const heading = readHeading(written, lines[index - 1] ?? '');
    if (heading?.fault) mistakes.push({ line, ...heading.fault });
    if (heading?.level === 2) {
      close();
      open = { title: heading.title, line };
      mistakes.push(...judgeSection(heading.title, seen).map((mistake) => ({ line, ...mistake })));
      if (titles.includes(heading.title)) seen.push(heading.title);
    } else if (written.trim() !== '' && !heading?.fault) {
      if (!open && !before) {
        mistakes.push({ line, message: '第一个 ## 之前有内容', hint: `放进一节里: ${allowed}` });
        before = true;
      }
      content ||= heading === undefined;
    }
  });
  close();
  if (!seen.includes(required)) {
    mistakes.push({ line: 1, message: `缺少“${required}”一节`, hint: `写一行 ## ${required}，下面写怎么做` });
  }
  return mistakes;
}

interface Heading {
  level: number;
  title: string;
  fault?: Pick<Mistake, 'message' | 'hint'>;
}

/** A line as a heading, with what is wrong about the way it is written; undefined where it is none. */
function readHeading(written: string, previous: string): Heading | undefined {
  const atx = /^ {0,3}(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(written);
  if (atx) {
    const level = atx[1]?.length ?? 0;
    const title = atx[2] ?? '';
    if (level > 1) return { level, title };
    return {
      level,
      title,
      fault: { message: '正文里不用 # 标题', hint: '题目写在 title，节用 ##，小标题用 ###' },
    };
  }
  const unspaced = /^ {0,3}([#＃]{1,6})[ \t　]*([^#＃\s].*)$/.exec(written);
  if (unspaced) {
    const marks = '#'.repeat(unspaced[1]?.length ?? 0);
    const fault = { message: '标题的写法不对', hint: `# 用半角，后面空一格: ${marks} ${unspaced[2]}` };
    return { level: 0, title: '', fault };
  }
  const underlined = /^ {0,3}(=+|-+)[ \t]*$/.test(written) && /^ {0,3}[^\s>|#+*-]/.test(previous);
  if (!underlined) return undefined;
  const fault = { message: '这一行把上一行变成了标题', hint: '标题用 ##；要分隔线就在前面空一行' };
  return { level: 0, title: '', fault };
}

function judgeSection(title: string, seen: readonly string[]): Pick<Mistake, 'message' | 'hint'>[] {
  if (!titles.includes(title)) {
    const near = titles.find((known) => Array.from(known).some((character) => title.includes(character)));
    const hint = `${near ? `你是不是想写: ## ${near}；` : ''}可用的是 ${allowed}，自己的小标题用 ###`;
    return [{ message: `不认识的节“${title}”`, hint }];
  }
  if (seen.includes(title)) return [{ message: `“${title}”一节出现了两次`, hint: '合并成一节' }];
  const later = seen.find((other) => titles.indexOf(other) > titles.indexOf(title));
  return later ? [{ message: `“${title}”一节应在“${later}”之前`, hint: `次序是 ${titles.join('、')}` }] : [];
}
