import type { Entries, Entry } from '../../library/entries.ts';
import { readLabel } from '../../library/passages.ts';
import type { Mistake } from '../../schema/mistake.ts';
import { findNearest } from '../../schema/nearest.ts';
import type { ThemeData } from '../../schema/theme.ts';

/** Labels of passages name one aspect of one theme; a label that is nearly one is pointed out. */
export function checkPassages({ articles, themes }: Entries): Mistake[] {
  const themeById = new Map(themes.map(({ id, data }) => [id, data]));
  return articles.flatMap((article) => {
    const own = article.data.themes.flatMap((id) => themeById.get(id) ?? []);
    return article.labelled.flatMap((labelled) => {
      const meanings = readLabel(labelled, own);
      if (meanings.length === 1) return [];
      const fault =
        meanings.length > 1
          ? describeAmbiguous(
              labelled.label,
              meanings.map(({ theme }) => theme.name),
            )
          : describeUnknown(labelled.label, own, [...themeById.values()]);
      return fault ? [{ file: article.file, line: lineOf(article, labelled.line), ...fault }] : [];
    });
  });
}

/** Labels that are no aspect, for the editor's list; not those that name a theme, below which its aspects stand. */
export function plainLabels({ articles, themes }: Entries): { file: string; line: number; label: string }[] {
  const themeById = new Map(themes.map(({ id, data }) => [id, data]));
  return articles.flatMap((article) => {
    const own = article.data.themes.flatMap((id) => themeById.get(id) ?? []);
    return article.labelled
      .filter((labelled) => readLabel(labelled, own).length === 0)
      .filter(({ label }) => !own.some(({ name, aliases }) => label === name || aliases.includes(label)))
      .map(({ label, line }) => ({ file: article.file, line: lineOf(article, line), label }));
  });
}

function lineOf({ bodyLine }: Entry<'articles'>, line: number): number {
  return bodyLine + line - 1;
}

type Fault = Pick<Mistake, 'message' | 'hint' | 'level'>;

function describeAmbiguous(label: string, themes: readonly string[]): Fault {
  return {
    message: `“${label}”在${themes.join('、')}里都有，不知道回答哪一个`,
    hint: `写明主题: ${themes[0]}·${label}；或放在 ### ${themes[0]} 之下`,
  };
}

function describeUnknown(
  label: string,
  own: readonly ThemeData[],
  all: readonly ThemeData[],
): Fault | undefined {
  const [name = '', second] = label.split(/[·・]/).map((part) => part.trim());
  const wanted = second ?? name;
  const elsewhere = all.filter((theme) => !own.includes(theme) && names(theme).includes(wanted));
  // Of a theme that the article does not have, and said so by name: a slip.
  if (second !== undefined) {
    return {
      message: `“${label}”不是本案例任何主题的方面`,
      hint:
        suggest(wanted, own) ??
        `在 themes 里加上这个主题，或改成: ${[...new Set(own.flatMap(names))].join('、')}`,
    };
  }
  const hint = suggest(wanted, own);
  if (hint) return { level: 'warning', message: `“${label}”不是方面的名称，不会出现在对比和搜索里`, hint };
  if (elsewhere.length === 0) return undefined;
  return {
    level: 'warning',
    message: `“${label}”是${elsewhere.map(({ name: theme }) => theme).join('、')}的方面，本案例没有这个主题`,
    hint: '在 themes 里加上这个主题；不是这个意思就不用管',
  };
}

function names({ aspects }: ThemeData): string[] {
  return aspects.map(({ name }) => name);
}

/** Words that differ in a character: 分层 and 分成, 批改和反馈 and 批改与反馈. */
function suggest(wanted: string, own: readonly ThemeData[]): string | undefined {
  const known = own.flatMap(({ aspects }) => aspects.flatMap(({ name, aliases }) => [name, ...aliases]));
  const near = findNearest(
    wanted,
    known
      .filter((name) => Math.abs(name.length - wanted.length) <= 1 && shares(name, wanted))
      .map((id) => ({ id })),
  );
  return near.length > 0 ? `你是不是想写: ${near.map(({ id }) => id).join('、')}` : undefined;
}

/** Short Chinese words differ in one character by chance; more than half must be the same. */
function shares(name: string, wanted: string): boolean {
  const same = [...name].filter((character) => wanted.includes(character)).length;
  return wanted.length > 2 && same * 3 >= Math.max(name.length, wanted.length) * 2;
}
