import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { printBibtex } from '../../../src/publish/cite/bibtex.ts';
import { printCslJson } from '../../../src/publish/cite/csl.ts';
import { referToPage, referToSource } from '../../../src/publish/cite/reference.ts';
import { printRis } from '../../../src/publish/cite/ris.ts';
import { anArticle, aSource, someEntries } from '../builders.ts';

const site = { name: '案例库', organisation: '编写组' } as Parameters<typeof referToPage>[1];
const library = createLibrary(
  someEntries({
    articles: [anArticle({ title: '甲区：“2+X”减负 50% & 提质', source: { id: 'weekly', locator: '一' } })],
    sources: [
      aSource('weekly', {
        title: '报道_甲',
        subtitle: '副题',
        publication: '南宁教育周刊',
        authors: ['陈媚', '莫俊'],
        date: '2021',
        dateInferred: true,
        page: '第03版',
      }),
    ],
  }),
);
const [article] = library.articles;
if (!article) throw new Error('no article');
const references = [
  referToPage(article, site, 'https://a.cn/articles/an-article/'),
  referToSource(article.source.source),
];

describe('files for reference managers', () => {
  it('BibTeX keeps Chinese, protects names and capitals, escapes what TeX would read', () => {
    expect(printBibtex(references)).toBe(`@online{an-article,
  author = {{编写组}},
  title = {{甲区：“2+X”减负 50\\% \\& 提质}},
  organization = {案例库},
  year = {2026},
  date = {2026-03-01},
  url = {https://a.cn/articles/an-article/},
  langid = {chinese},
}

@article{weekly,
  entrysubtype = {newspaper},
  author = {{陈媚} and {莫俊}},
  title = {{报道\\_甲}},
  subtitle = {{副题}},
  journal = {南宁教育周刊},
  year = {[2021]},
  date = {2021~},
  pages = {3},
  langid = {chinese},
}
`);
  });

  it('RIS has one tag a line, a record a publication, and says that a date is inferred', () => {
    const [page = '', source = ''] = printRis(references).split('\r\n\r\n');
    expect(page.split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - an-article',
      'AU  - 编写组',
      'TI  - 甲区：“2+X”减负 50% & 提质',
      'T2  - 案例库',
      'PY  - 2026',
      'DA  - 2026/03/01/',
      'UR  - https://a.cn/articles/an-article/',
      `AB  - ${article.summary}`,
      'LA  - zh-CN',
      'ER  - ',
    ]);
    expect(source).toContain(
      'TY  - NEWS\r\nID  - weekly\r\nAU  - 陈媚\r\nAU  - 莫俊\r\nTI  - 报道_甲——副题\r\n',
    );
    expect(source).toContain('PY  - 2021\r\nSP  - 3\r\nN1  - 日期据文中内容推断\r\n');
  });

  it('CSL-JSON keeps names whole and marks an inferred date', () => {
    const [page, source] = JSON.parse(printCslJson(references));
    expect(page).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2026, 3, 1]] } });
    expect(source).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: '陈媚' }, { literal: '莫俊' }],
      'container-title': '南宁教育周刊',
      issued: { 'date-parts': [[2021]], circa: true },
    });
  });
});
