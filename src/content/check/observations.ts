import { type FoundFigure, findFigures } from '../../import/find-figures.ts';
import type { Entries, Entry } from '../../library/entries.ts';
import type { Advice } from './advice.ts';

/** Published articles without an observation, and figures of a body that no observation holds. */
export function adviseObservations({ articles }: Entries): Advice[] {
  return articles.flatMap((article): Advice[] => {
    const { file, data } = article;
    const bare = looseFigures(article);
    const [first] = bare;
    if (first) {
      const shown = [...new Set(bare.map(({ text }) => text))].slice(0, 5).join('、');
      const message = `正文里的${shown}没有写成数据，不能比较，也不在开放数据里`;
      return [{ file, line: first.line, message, hint: '在 metrics 里各写一条；不是统计数字就不用管' }];
    }
    const asked = data.status === 'published' && data.metrics.length === 0;
    if (!asked || data.silent.includes('metrics')) return [];
    const hint = '原文里带单位的数字写进 metrics；原文确实没有数字，就在 silent 里写上 metrics';
    return [{ file, field: ['metrics'], message: '一条数据也没有', hint }];
  });
}

/** Small counts tell what a text lists (分3类、4个一), not what was measured. */
const largestList = 9;
const listUnits = new Set([...'个种类项条点步节']);

function looseFigures({ body, bodyLine, data }: Entry<'articles'>): (FoundFigure & { line: number })[] {
  const values = new Set(data.metrics.flatMap(({ value, before }) => [value, before]));
  const words = data.metrics.map(({ statement, quote, scope, breakdown }) =>
    [statement, quote, scope, ...Object.values(breakdown ?? {})].join('，'),
  );
  return withoutAsides(body)
    .split('\n')
    .flatMap((text, index) => findFigures(text).map((figure) => ({ ...figure, line: bodyLine + index })))
    .filter(({ text, unit, value }) => {
      const isList = value <= largestList && listUnits.has(unit);
      return (
        /[\d%]|百分之/.test(text) && !isList && !values.has(value) && !words.some((one) => one.includes(text))
      );
    });
}

/** Without comments, where in the source something stands, and slogans; every line stays where it is. */
function withoutAsides(body: string): string {
  return body.replace(/<!--.*?-->|〔[^〕]*〕|“[^”]*”/gs, (aside) => aside.replace(/[^\n]/g, '□'));
}
