import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { printBibtex } from '../../../src/publish/cite/bibtex.ts';
import { printCslJson } from '../../../src/publish/cite/csl.ts';
import { printGbt7714 } from '../../../src/publish/cite/gbt7714.ts';
import { type Reference, referToPage, referToSource } from '../../../src/publish/cite/reference.ts';
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
        type: 'column',
        publication: '南宁教育周刊',
        column: '“双减”大家谈',
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

const today = '2026-11-22';

describe('files for reference managers', () => {
  it('BibTeX keeps Chinese, protects names and capitals, escapes what TeX would read', () => {
    expect(printBibtex(references, today)).toBe(`@online{an-article,
  author = {{编写组}},
  title = {{甲区：“2+X”减负 50\\% \\& 提质}},
  organization = {案例库},
  year = {2026},
  date = {2026-03-01},
  url = {https://a.cn/articles/an-article/},
  urldate = {2026-11-22},
  langid = {chinese},
}

@article{weekly,
  entrysubtype = {newspaper},
  mark = {N},
  author = {{陈媚} and {莫俊}},
  title = {{报道\\_甲：副题}},
  journal = {南宁教育周刊},
  year = {[2021]},
  date = {2021~},
  pages = {3},
  langid = {chinese},
}
`);
  });

  it('RIS has one tag a line, a record a publication, and says that a date is inferred', () => {
    const [page = '', source = ''] = printRis(references, today).split('\r\n\r\n');
    expect(page.split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - an-article',
      'AU  - 编写组',
      'TI  - 甲区：“2+X”减负 50% & 提质',
      'T2  - 案例库',
      'PY  - 2026',
      'DA  - 2026/03/01/',
      'UR  - https://a.cn/articles/an-article/',
      'Y2  - 2026/11/22/',
      `AB  - ${article.summary}`,
      'LA  - zh-CN',
      'ER  - ',
    ]);
    expect(source).toContain(
      'TY  - NEWS\r\nID  - weekly\r\nAU  - 陈媚\r\nAU  - 莫俊\r\nTI  - 报道_甲：副题\r\nT2  - 南宁教育周刊\r\nSE  - “双减”大家谈\r\n',
    );
    expect(source).toContain('PY  - 2021\r\nSP  - 3\r\nN1  - 日期据文中内容推断\r\n');
  });

  it('CSL-JSON keeps names whole and marks an inferred date', () => {
    const [page, source] = JSON.parse(printCslJson(references, today));
    expect(page).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2026, 3, 1]] } });
    expect(page.accessed).toEqual({ 'date-parts': [[2026, 11, 22]] });
    // Nobody has read online what has no address.
    expect(source).not.toHaveProperty('accessed');
    expect(source).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: '陈媚' }, { literal: '莫俊' }],
      title: '报道_甲：副题',
      'container-title': '南宁教育周刊',
      section: '“双减”大家谈',
      issued: { 'date-parts': [[2021]], circa: true },
    });
  });
});

const aReference = (overrides: Partial<Reference>): Reference => ({
  id: 'an-id',
  kind: 'newspaper',
  title: '报道',
  authors: [],
  dateInferred: false,
  ...overrides,
});

describe('what a source is', () => {
  const rows: [Partial<Reference>, ris: string, bibtex: string, csl: string][] = [
    [{ kind: 'newspaper' }, 'NEWS', 'misc', 'article-newspaper'],
    [{ kind: 'column' }, 'NEWS', 'misc', 'article-newspaper'],
    [{ kind: 'report' }, 'NEWS', 'misc', 'article-newspaper'],
    [{ kind: 'report', publication: '示例报' }, 'NEWS', 'article', 'article-newspaper'],
    [{ kind: 'document', publication: '示例网' }, 'GOVDOC', 'misc', 'document'],
    [{ kind: 'page', publication: '案例库' }, 'ELEC', 'online', 'webpage'],
  ];
  it.each(rows)('%o is %s, @%s, %s', (overrides, ris, bibtex, csl) => {
    const references = [aReference(overrides)];
    expect(printRis(references, today)).toMatch(new RegExp(`^TY  - ${ris}\r\n`));
    expect(printBibtex(references, today)).toMatch(new RegExp(`^@${bibtex}\\{an-id,`));
    expect(JSON.parse(printCslJson(references, today))).toMatchObject([{ type: csl }]);
  });
});

/** Text that would begin a field or a record of its own if it could. */
const hostile = fc
  .array(
    fc.constantFrom(
      '\r\n',
      '\n',
      '\u2028',
      '\u0085',
      '\0',
      '{',
      '}',
      '\\',
      '"',
      ',',
      '%',
      '@misc{x,',
      'TY  - GEN',
      'ER  - ',
      '甲',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const hostileReference = fc
  .record({
    title: hostile,
    subtitle: hostile,
    authors: fc.array(hostile),
    publication: hostile,
    column: hostile,
  })
  .chain((texts) =>
    fc.record({ page: hostile, abstract: hostile }).map((more) => aReference({ ...texts, ...more })),
  );

/** Depth of braces at the end, as BibTeX counts them: a backslash does not hide one. */
function bracesOf(text: string): number[] {
  let depth = 0;
  return [...text].flatMap((sign) => {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    return sign === '}' && depth <= 0 ? [depth] : [];
  });
}

describe('no text begins a record', () => {
  it('RIS: every line is a tag’s, the first and the last but once', () => {
    fc.assert(
      fc.property(hostileReference, (reference) => {
        const lines = printRis([reference], today).split(/[\n\u0085\u2028\u2029]/);
        expect(lines.at(-1)).toBe('');
        expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- .*\r$/.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
      }),
    );
  });

  it('BibTeX: the braces of an entry close once, at its end; a field has one line', () => {
    fc.assert(
      fc.property(hostileReference, (reference) => {
        const entry = printBibtex([reference], today);
        expect(bracesOf(entry)).toEqual([0]);
        const [, ...lines] = entry.trimEnd().split('\n');
        expect(lines.slice(0, -1).every((line) => /^ {2}[a-z]+ = \{.*\},$/.test(line))).toBe(true);
      }),
    );
  });

  it('GB/T 7714: one line', () => {
    fc.assert(
      fc.property(hostileReference, (reference) => {
        expect(printGbt7714(reference, '2025')).not.toMatch(/[\r\n\u0085\u2028\u2029\0]/);
      }),
    );
  });
});
