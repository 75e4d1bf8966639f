import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPage, indexedSite, type Site } from './site.ts';

const anArticle = (title: string, body: string, filters: object = {}, date = '2026-01-01') =>
  aPage(`<h1>${title}</h1>${body}`, {
    'data-search-title': title,
    'data-search-filters': JSON.stringify(filters),
    'data-search-date': date,
  });
const aThing = (kind: string, names: string[], body = '') =>
  aPage(`<h1>${names[0]}</h1>${body}`, {
    'data-search-kind': kind,
    'data-search-title': names[0] ?? '',
    'data-search-names': JSON.stringify(names),
  });

let site: Site;
beforeAll(async () => {
  site = await indexedSite({
    'articles/body/': anArticle(
      '甲区做法',
      '<p>开头。</p><section id="zuofa"><h2>做法</h2><p>这里办作业超市，再办作业超市。</p></section>',
      { region: ['city', 'jia'], stage: ['primary'] },
    ),
    'articles/heading/': anArticle(
      '乙区做法',
      '<section id="zuofa"><h2>作业超市怎么办</h2><p>办得好。</p></section>',
      { region: ['city', 'yi'], stage: ['middle'] },
    ),
    'articles/title/': anArticle('作业超市进校园', '<p>丙区的事。</p>', {
      region: ['bing'],
      stage: ['primary', 'middle'],
    }),
    'articles/older/': anArticle('丁区做法', '<p>课后延时服务很久。</p>', {}, '2020-01-01'),
    'articles/newer/': anArticle('戊区做法', '<p>课后延时服务很好。</p>', {}, '2025-01-01'),
    'articles/service/': anArticle('己区做法', '<p>课后服务很好。减法、加法；谢家湾学校</p>', {}),
    'practices/market/': aThing('practice', ['作业超市'], '<p>一种做法</p>'),
    'practices/two-words/': aThing('practice', ['减法 加法']),
    'themes/service/': aThing('theme', ['课后服务', '课后延时服务']),
    'schools/xiejiawan/': aThing('school', ['谢家湾学校']),
  });
}, 60_000);
afterAll(() => site.close());

const query = (text: string, filters = {}, kind = 'article') => ({ text, kind, filters });

describe('order', () => {
  test('titles come before headings, headings before body', async () => {
    expect(await site.find('作业超市')).toEqual(['articles/title/', 'articles/heading/', 'articles/body/']);
  });

  test('what ranks the same comes newest first', async () => {
    expect(await site.find('课后延时服务')).toEqual(['articles/newer/', 'articles/older/']);
    expect(await site.find('延')).toEqual(['articles/newer/', 'articles/older/']);
  });
});

describe('what is shown', () => {
  test('the section that holds the match, with its anchor, hits and an excerpt with marks', async () => {
    const { ids, phrases } = await site.search.search(query('"作业超市"'));
    const results = await site.search.show(ids, phrases);
    expect(results[2]).toMatchObject({ url: 'articles/body/#zuofa', section: '做法', hits: 2, place: '' });
    expect(results[2]?.excerpt).toEqual([
      { text: '这里办', marked: false },
      { text: '作业超市', marked: true },
      { text: '，再办', marked: false },
      { text: '作业超市', marked: true },
      { text: '。', marked: false },
    ]);
    expect(results[0]?.title).toEqual([
      { text: '作业超市', marked: true },
      { text: '进校园', marked: false },
    ]);
  });
});

describe('filters and counts', () => {
  test('values of one facet widen, facets narrow', async () => {
    expect(await site.find('作业超市', { region: ['jia', 'bing'] })).toEqual([
      'articles/title/',
      'articles/body/',
    ]);
    expect(await site.find('作业超市', { region: ['city'], stage: ['middle'] })).toEqual([
      'articles/heading/',
    ]);
  });

  test('without words a filter lists all articles that pass', async () => {
    expect((await site.find('', { region: ['city'] })).sort()).toEqual([
      'articles/body/',
      'articles/heading/',
    ]);
    expect(await site.find('')).toEqual([]);
  });

  test('counts say what each value would leave, and how many pages of other kinds there are', async () => {
    const counts = await site.search.count(query('作业超市', { region: ['jia'] }));
    expect(counts.kinds).toEqual({ article: 3, practice: 1 });
    expect(counts.facets.region).toEqual({ bing: 1, city: 2, jia: 1, yi: 1 });
    expect(counts.facets.stage).toEqual({ middle: 0, primary: 1 });
  });

  test('pages of another kind are found when asked for', async () => {
    expect(await site.find('作业超市', {}, 'practice')).toEqual(['practices/market/']);
  });
});

test('facets belong to their own pages however many there are', async () => {
  const numbers = Array.from({ length: 150 }, (_, number) => number);
  const page = (number: number) =>
    anArticle(`第${number}篇`, '<p>正文</p>', { number: [`n${number}`] }, `20${10 + (number % 15)}-01-01`);
  const many = await indexedSite(
    Object.fromEntries(numbers.map((number) => [`articles/${number}/`, page(number)])),
  );
  for (const number of [0, 37, 74, 149]) {
    expect(await many.find('正文', { number: [`n${number}`] })).toEqual([`articles/${number}/`]);
    expect(await many.find('', { number: [`n${number}`] })).toEqual([`articles/${number}/`]);
  }
  await many.close();
}, 60_000);

describe('other names', () => {
  test('an alias also searches the name, apart from what contains the words', async () => {
    expect(await site.find('课后延时服务')).not.toContain('articles/service/');
    const [also, ...rest] = await site.search.searchAlso(query('课后延时服务'));
    expect(rest).toEqual([]);
    expect(also).toMatchObject({ typed: '课后延时服务', name: '课后服务' });
    const shown = await site.search.show(also?.ids ?? [], also?.phrases ?? []);
    expect(shown.map(({ url }) => url)).toEqual(['articles/service/']);
  });

  test('a name with a space in it is looked for as one', async () => {
    const { phrases } = await site.search.search(query('减法 加法'));
    expect(phrases.map(({ normal }) => normal)).toEqual(['减法加法']);
    expect(await site.find('减法 加法')).toEqual(['articles/service/']);
    const apart = await site.search.search(query('作业 超市'));
    expect(apart.phrases.map(({ normal }) => normal)).toEqual(['作业', '超市']);
  });
});

describe('nothing found', () => {
  test('names that sound or look alike', async () => {
    const heard = await site.search.help(query('泻嘉湾'));
    expect(heard.names.map(({ name }) => name)).toEqual(['谢家湾学校']);
    const looked = await site.search.help(query('作业起市'));
    expect(looked.names.map(({ name }) => name)).toEqual(['作业超市']);
  });

  test('pages that hold all words but not together, and fewer words', async () => {
    const help = await site.search.help(query('延时课后'));
    expect(help.apart.words).toEqual(['延时', '课后']);
    const shown = await site.search.show(help.apart.ids, help.apart.phrases);
    expect(shown.map(({ url }) => url)).toEqual(['articles/newer/', 'articles/older/']);
    const fewer = await site.search.help(query('作业超市 月球'));
    expect(fewer.fewer).toEqual([{ text: '作业超市', total: 3 }]);
  });
});

test.each([
  ['10,000 characters', '双减'.repeat(5000), 0],
  ['5,000 words', '课 服 务 后 '.repeat(1250), 3],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>', 0],
  ['a regular expression', '.*(?:作业|超市)+[^a]{2,}\\d$', 0],
  ['emoji', '👩‍🏫🎉作业', 0],
  ['a lone surrogate', '\ud83d 作业 \udc00', 3],
  ['control characters', '\u0000\u0007作业\u001b', 3],
  ['right to left', '\u202e市超业作\u202c שלום مدرسة', 0],
  ['quotes only', '""“”\'\'', 0],
  ['terms of the index itself', '"ꀀꀫ ___PAGEFIND_WEIGHT___5"', 0],
])('%s finds what contains it and nothing else, and breaks nothing', async (_, text, total) => {
  const { ids, phrases } = await site.search.search(query(text));
  expect(ids).toHaveLength(total);
  expect(await site.search.show(ids, phrases)).toHaveLength(total);
  await site.search.help(query(text));
  await site.search.searchAlso(query(text));
  await site.search.suggest(text);
});
