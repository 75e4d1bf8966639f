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
    'articles/sections/': anArticle(
      '癸区做法',
      '<section id="one"><h2>一</h2><p>甲节，还有甲节。</p></section><section id="two"><h2>二</h2><p>甲节。</p></section>',
    ),
    'articles/latin/': anArticle('MAIL与AI', '<p>MAIL AI 90%</p>', {}),
    'articles/inside/': anArticle('MAIL', '<p>AID，AIL，90%，10%</p>', {}),
    'articles/asks/': anArticle('庚区做法', '<p>晚托：要钱。</p>', { region: ['geng'], fee: ['x'] }),
    'articles/tells/': anArticle(
      '辛区做法',
      '<ul><li>晚托收费：由政府买单，家长不出一分钱，外请教练也不收</li></ul>',
      { region: ['xin'], aspect: ['care/fees'] },
    ),
    'articles/tells-less/': anArticle(
      '壬区做法',
      '<ul><li>晚托收费：不收</li></ul><p>辛区来过，晚托收费。</p>',
      {
        region: ['ren'],
        aspect: ['care/fees'],
      },
    ),
    'regions/xin/': aPage('<h1>辛区</h1>', {
      'data-search-kind': 'region',
      'data-search-id': 'xin',
      'data-search-title': '辛区',
      'data-search-names': '["辛区"]',
    }),
    'themes/care/': aPage('<h1>晚托</h1>', {
      'data-search-kind': 'theme',
      'data-search-id': 'care',
      'data-search-title': '晚托',
      'data-search-names': '["晚托"]',
      'data-search-inner': JSON.stringify([
        { kind: 'aspect', id: 'care/fees', names: ['晚托收费', '要钱'], anchor: 'fees' },
      ]),
    }),
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
    const counts = await site.search.count(query('作业超市', { region: ['jia'] }), []);
    expect(counts.kinds).toEqual({ article: 3, practice: 1 });
    expect(counts.facets.region).toMatchObject({ bing: 1, city: 2, jia: 1, yi: 1 });
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

describe('words and signs', () => {
  test('a name with a space in it is looked for as one', async () => {
    const { phrases } = await site.search.search(query('减法 加法'));
    expect(phrases.map(({ normal }) => normal)).toEqual(['减法加法']);
    expect(await site.find('减法 加法')).toEqual(['articles/service/']);
    const apart = await site.search.search(query('作业 超市'));
    expect(apart.phrases.map(({ normal }) => normal)).toEqual(['作业', '超市']);
  });
});

describe('marks between words', () => {
  test.each(['作业超市.', '作业超市-', '作业、超市', '作业，超市。', '作业/超市'])(
    '%s is found where it stands nowhere as typed',
    async (text) => {
      expect((await site.find(text)).toSorted()).toEqual((await site.find('作业 超市')).toSorted());
    },
  );

  test('what stands somewhere with its marks is found only there', async () => {
    expect(await site.find('减法、加法')).toEqual(['articles/service/']);
  });

  test('a minus takes out what has the word', async () => {
    expect(await site.find('作业超市 -丙区')).toEqual(['articles/heading/', 'articles/body/']);
    expect((await site.search.search(query('作业超市 -丙区'))).without).toEqual([
      { text: '丙区', normal: '丙区' },
    ]);
  });

  test('newest first where that is asked for', async () => {
    const found = await site.search.search({ ...query('课后延时服务'), sort: 'date' });
    expect(found.ids).toEqual((await site.search.search(query('课后延时服务'))).ids);
  });
});

describe('questions', () => {
  const read = async (text: string) =>
    (await site.search.read(query(text))).map(
      ({ text, things }) => things[0]?.id || things[0]?.names[0] || text,
    );

  test('are read with the names of the site, and what nothing names is cut into words that occur', async () => {
    expect(await read('谢家湾学校怎么办作业超市')).toEqual(['谢家湾学校', '作业超市']);
    expect(await read('校园很久')).toEqual(['校园', '很久']);
    expect(await site.search.read({ ...query('谢家湾学校作业超市'), off: ['谢家湾学校'] })).toHaveLength(1);
  });

  test('find articles that have all parts, as facet or as text, less those found word for word', async () => {
    const asked = query('课后延时服务加法');
    const parts = await site.search.read(asked);
    const loose = await site.search.searchLoosely(asked, parts);
    const shown = await site.search.show(
      loose.map(({ id }) => id),
      [],
    );
    expect(shown.map(({ url }) => url)).toEqual(['articles/service/', 'articles/newer/', 'articles/older/']);
    expect(loose.map(({ has }) => has)).toEqual([[0, 1], [0], [0]]);
  });
});

describe('words of asking', () => {
  test('are set aside where the question as it is typed stands nowhere', async () => {
    for (const asked of ['作业超市是什么', '什么是作业超市', '请问作业超市怎么做', '哪里在做 作业超市'])
      expect(await site.find(asked), asked).toEqual(await site.find('作业超市'));
  });

  test('stay where they stand in a text, in quotes, and in what is found nowhere either way', async () => {
    expect(await site.find('作业超市怎么办')).toEqual(['articles/heading/']);
    expect(await site.find('“作业超市是什么”')).toEqual([]);
    expect((await site.search.search(query('天外来客是什么'))).phrases[0]?.normal).toBe('天外来客是什么');
  });
});

describe('titles, whole words, sections', () => {
  test('after 标题: words must be in the title', async () => {
    expect(await site.find('标题:作业超市')).toEqual(['articles/title/']);
    expect(await site.find('丙区 标题：作业超市')).toEqual(['articles/title/']);
    expect(await site.find('标题：丙区')).toEqual([]);
    expect(await site.find('标题:校')).toEqual(['articles/title/']);
  });

  test('Latin words and numbers that stand by themselves come first, none is left out', async () => {
    expect(await site.find('ai')).toEqual(['articles/latin/', 'articles/inside/']);
    expect(await site.find('0%')).toHaveLength(2);
    expect(await site.find('10%')).toEqual(['articles/inside/']);
  });

  test('every section that has the words is told, with its own address', async () => {
    const { ids, phrases } = await site.search.search(query('甲节'));
    const [result] = await site.search.show(ids, phrases);
    expect(result?.url).toBe('articles/sections/#one');
    expect(result?.sections).toEqual([{ heading: '二', url: 'articles/sections/#two', hits: 1 }]);
  });

  test('what is found by its facets alone shows how it begins', async () => {
    const { ids } = await site.search.search(query('', { region: ['geng'] }));
    const [result] = await site.search.show(ids, []);
    expect(result?.excerpt).toEqual([{ text: '晚托：要钱。', marked: false }]);
  });
});

describe('what may be useful', () => {
  const loose = async (text: string, filters = {}) => {
    const parts = await site.search.read(query(text));
    const found = await site.search.searchLoosely(query(text, filters), parts);
    const shown = await site.search.show(
      found.map(({ id }) => id),
      [],
    );
    return found.map(({ filed }, at) => `${shown[at]?.url.replace(/#.*/, '')} ${filed}`);
  };

  test('who has a passage on the question comes first, those who say most before; who only has the word is not filed under it', async () => {
    expect(await loose('晚托怎么要钱')).toEqual([
      'articles/tells/ 1',
      'articles/tells-less/ 1',
      'articles/asks/ ',
    ]);
  });

  test('who mentions a place is not there', async () => {
    const asked = query('辛区晚托');
    const [first, ...others] = await site.search.searchLoosely(asked, await site.search.read(asked));
    expect(first).toMatchObject({ has: [0, 1], filed: [0] });
    expect(others.map(({ has }) => has)).toEqual([[1], [1]]);
  });

  test('counts are of all that is shown, and choosing narrows both lists', async () => {
    const asked = query('晚托怎么要钱');
    const parts = await site.search.read(asked);
    const { kinds, facets } = await site.search.count(asked, parts);
    expect(kinds.article).toBe(3);
    expect(facets.region).toMatchObject({ geng: 1, xin: 1, ren: 1 });
    expect(await loose('晚托怎么要钱', { region: ['ren'] })).toEqual(['articles/tells-less/ 1']);
  });
});

test('names that sound or look like what is written nowhere', async () => {
  const named = async (text: string) => (await site.search.namesAlike(query(text))).map(({ name }) => name);
  expect(await named('泻嘉湾')).toEqual(['谢家湾学校']);
  expect(await named('作业起市')).toEqual(['作业超市']);
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
  await site.search.searchLoosely(query(text), await site.search.read(query(text)));
  await site.search.namesAlike(query(text));
  await site.search.suggest(text);
});
