/** `npm run content:import -- FILE`: what a source's text offers for an article. */
import { checkContent } from '../content/check-content.ts';
import { contentFolder } from '../content/folder.ts';
import type { Known, Proposal } from '../import/propose.ts';
import { propose } from '../import/propose.ts';
import type { Entries } from '../library/entries.ts';
import { oneOfWords, runCommand } from './command.ts';
import { readSource } from './read-source.ts';

await runCommand({
  name: 'content:import',
  usage: '文件 [选项]',
  words: { least: 1, most: 1 },
  help: `
读一篇原文（.txt、.docx、有文字层的 .pdf、浏览器另存的 .html），说出里面有什么可以写进案例:
  地区、学校、做法、主题，带 + 的是案例库里还没有的
  每一个带单位的数字，和它所在的那一行
  断开的行接起来，重复的字词标出来
只提建议，不写任何文件。

选项:
  --format text   给人看（默认）
  --format json   { regions, schools, practices, themes, figures: [{ value, unit, text, … }], … }
  --help          显示这段说明

退出码: 0 完成，1 读不了文件，2 用法不对`,
  options: { format: { type: 'string', default: 'text' } },
  async run({ values, positionals: [path = ''] }) {
    const format = oneOfWords(values.format ?? 'text', ['text', 'json'], '--format');
    const text = await readSource(path);
    const { entries } = await checkContent(contentFolder);
    const proposal = propose(text, knownFrom(entries));
    console.log(format === 'json' ? printJson(proposal) : printText(proposal));
    return true;
  },
});

function knownFrom({ regions, schools, practices, themes }: Entries): Known {
  const things = (all: readonly { id: string; data: { name: string; aliases: readonly string[] } }[]) =>
    all.map(({ id, data: { name, aliases } }) => ({ id, name, aliases }));
  return {
    regions: things(regions),
    schools: things(schools),
    practices: things(practices),
    themes: things(themes),
  };
}

function printJson({ regions, schools, practices, themes, figures, doubled, paragraphs }: Proposal): string {
  return JSON.stringify({ regions, schools, practices, themes, figures, doubled, paragraphs }, null, 2);
}

function printText({ regions, schools, practices, themes, figures, doubled, paragraphs }: Proposal): string {
  const named = [
    ['地区', regions],
    ['学校', schools],
    ['做法', practices],
    ['主题', themes],
  ] as const;
  const lines = named.map(([label, things]) => {
    const shown = things.map(
      ({ id, name, times }) => `${id ? '' : '+'}${name}${times > 1 ? `（${times} 处）` : ''}`,
    );
    return `${label}: ${shown.join('、') || '没有找到'}`;
  });
  return [
    ...lines,
    `数字: ${figures.length} 个`,
    ...figures.map(
      ({ line, text, value, unit, context }) =>
        `  第 ${line} 行 ${text}（${value}${unit}）: ${shorten(context)}`,
    ),
    ...(doubled.length > 0 ? ['可能重复的字词:'] : []),
    ...doubled.map(({ text, line }) => `  第 ${line} 行 ${text}`),
    `接好断行后共 ${paragraphs.length} 段`,
  ].join('\n');
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}
