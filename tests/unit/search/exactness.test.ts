import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullFold } from '../../../src/search/build/fold-table.ts';
import { normalise } from '../../../src/search/shared/analyze.ts';
import { aPage, indexedSite, type Site } from './site.ts';

/** What each page holds; every query below is asked of all of them. */
const texts: Record<string, string> = {
  a: '<h1>“双减”落地</h1><p>实行“5+2”课后服务，参与率99.7%，投入1.2亿元。</p><p>课堂教学评价标准3.0</p>',
  b: '<h1>雙減與課後服務</h1><p>提升學習力，開展「1+1」研訓。</p>',
  c: '<h1>谢家湾学校</h1><p>小梅花课程：STEM 项目，２＋Ｘ课程。每周 5 天，2 小时</p><p>作业</p><p>超市</p>',
  d: '<h1>Kéfir Ⅲ 期</h1><p>café, naïve, ﬁne；𠮷野家；〇一二；温度20℃；50—60分钟</p>',
  e: '<h1>重复重复</h1><p>作业作业作业，单双单双。3,000人，8:30放学，K-12</p><p data-search-ignore>隐形</p>',
};

let site: Site;
beforeAll(async () => {
  site = await indexedSite(
    Object.fromEntries(Object.entries(texts).map(([id, body]) => [`articles/${id}/`, aPage(body)])),
  );
}, 60_000);
afterAll(() => site.close());

function holding(query: string): string[] {
  const visible = (body: string) =>
    body.replace(/<p data-search-ignore>.*?<\/p>/g, '').replace(/<[^>]*>/g, '');
  return Object.entries(texts)
    .filter(([, body]) => normalise(visible(body), fullFold).includes(normalise(query, fullFold)))
    .map(([id]) => `articles/${id}/`);
}

test.each([
  ['5+2', 'a'],
  ['５＋２', 'a'],
  ['“5 + 2”', 'a'],
  ['5 + 2', 'a'],
  ['99.7%', 'a'],
  ['９９．７％', 'a'],
  ['1.2亿元', 'a'],
  ['3.0', 'a'],
  ['双减', 'ab'],
  ['雙減', 'ab'],
  ['課後服務', 'ab'],
  ['学习力', 'b'],
  ['2+X', 'c'],
  ['2+x', 'c'],
  ['stem', 'c'],
  ['TEM', 'c'],
  ['作业超市', 'c'],
  ['谢家湾', 'c'],
  ['café', 'd'],
  ['cafe', ''],
  ['fine', 'd'],
  ['iii期', 'd'],
  ['𠮷野', 'd'],
  ['𠮷', 'd'],
  ['〇', 'd'],
  ['20℃', 'd'],
  ['50-60', ''],
  ['k-12', 'e'],
  ['3000', 'e'],
  ['作业作业', 'e'],
  ['作业作业作业作业', ''],
  ['单双单双', 'e'],
  ['隐形', ''],
  ['月球', ''],
])('%s is found in exactly the pages that contain it: %s', async (query, ids) => {
  expect((await site.find(query)).sort()).toEqual([...ids].map((id) => `articles/${id}/`));
});

test('every piece of the texts of up to 8 characters is found where it stands and nowhere else', async () => {
  const wrong: string[] = [];
  for (const body of Object.values(texts)) {
    const chars = [...normalise(body.replace(/<[^>]*>/g, ''), fullFold)];
    for (let length = 1; length <= 8; length++) {
      for (let start = 0; start + length <= chars.length; start += 3) {
        const query = `"${chars.slice(start, start + length).join('')}"`;
        const found = (await site.find(query)).sort();
        if (found.join() !== holding(query).join()) wrong.push(query);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 30_000);

test('several words must all be there, each exactly; quotes keep them together', async () => {
  expect(await site.find('课程 小时')).toEqual(['articles/c/']);
  expect(await site.find('课程 双减')).toEqual([]);
  expect(await site.find('"作业 超市"')).toEqual(['articles/c/']);
  expect(await site.find('"课程 小时"')).toEqual([]);
});

test('a phrase longer than the engine is asked at once is read to its end', async () => {
  const whole = '小梅花课程：STEM 项目，２＋Ｘ课程。每周 5 天，2 小时作业超市';
  expect(await site.find(`"${whole}"`)).toEqual(['articles/c/']);
  expect(await site.find(`"${whole.replace('超市', '超级')}"`)).toEqual([]);
});
