import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { printSkos } from '../../../src/publish/skos.ts';
import { flag, list, number, text } from '../../../src/publish/tables/columns.ts';
import { printCsv, printExcelCsv, printJson } from '../../../src/publish/tables/print.ts';
import { type ExportContext, fillTable } from '../../../src/publish/tables/table.ts';
import { createTable, createTables } from '../../../src/publish/tables/tables.ts';
import { aMetric, anArticle, aPractice, someEntries } from '../builders.ts';

interface Item {
  words?: string;
  amount?: number;
  parts?: string[];
}

const tableOf = (...items: Item[]) =>
  fillTable<Item>({ name: 'test', title: '试', description: '试' }, items, [
    text('words', '文字', '', ({ words }) => words),
    number('amount', '数', '', ({ amount }) => amount),
    list('parts', '列表', '', ({ parts }) => parts),
  ]);
const firstLine = (item: Item) => printCsv(tableOf(item)).split('\r\n')[1];

describe('CSV', () => {
  it('ends every line with CR LF; a table without rows has its head', () => {
    const table = tableOf({ words: '甲' }, { words: '乙' });
    expect(printCsv(table)).toBe('words,amount,parts\r\n甲,,\r\n乙,,\r\n');
    expect(printCsv(tableOf())).toBe('words,amount,parts\r\n');
  });

  it('has a byte order mark and Chinese names for those who read it in a spreadsheet', () => {
    const names = { over: '逾', primary: '小学' };
    const table = fillTable<Item>(
      { name: 'test', title: '试', description: '试' },
      [{ parts: ['primary', 'x'] }],
      [
        text('qualifier', '程度', '', () => 'over', { names }),
        list('stages', '学段', '', ({ parts }) => parts, { names }),
        flag('inferred', '为推断', '', () => false),
        number('amount', '数', '', ({ amount }) => amount),
        text('words', '文字', '', () => '=1+1'),
      ],
    );
    expect(printExcelCsv(table)).toBe(`\uFEFF程度,学段,为推断,数,文字\r\n逾,小学|x,否,,"'=1+1"\r\n`);
    expect(printCsv(table)).toContain('over,primary|x,false,,');
  });

  it.each([
    ['a comma', '甲,乙', '"甲,乙"'],
    ['quotes', '说"好"', '"说""好"""'],
    ['a line break', '甲\n乙', '"甲\n乙"'],
    ['Chinese punctuation', '甲，“乙”', '甲，“乙”'],
  ])('quotes %s as RFC 4180 says', (_, words, expected) => {
    expect(firstLine({ words })).toBe(`${expected},,`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '＋1'])(
    'makes %j harmless to spreadsheets',
    (words) => {
      expect(firstLine({ words })?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['1+1', '5-2', '2021-11', '“=”', 'a@b.cn'])('leaves %j as it is', (words) => {
    expect(firstLine({ words })).toBe(`${words},,`);
  });

  it('leaves negative numbers numbers and joins lists', () => {
    expect(firstLine({ amount: -98.3, parts: ['甲', '乙'] })).toBe(',-98.3,甲|乙');
  });

  it('does not touch JSON', () => {
    expect(JSON.parse(printJson(tableOf({ words: '=1+1', parts: ['甲'] })))).toEqual([
      { words: '=1+1', amount: null, parts: ['甲'] },
    ]);
  });
});

const context: ExportContext = {
  site: { name: '案例库', organisation: '编写组', licence: 'CC BY 4.0' } as ExportContext['site'],
  origin: new URL('https://a.cn'),
};
const library = createLibrary(
  someEntries({
    articles: [
      anArticle({
        metrics: [
          aMetric({ value: 11, before: 91, qualifier: 'over', period: { label: '2021年', start: '2021' } }),
        ],
      }),
      anArticle({ title: '草稿', status: 'draft' }, 'a-draft'),
    ],
    practices: [
      aPractice('part', {
        name: '部分',
        broader: 'a-practice',
        related: [{ id: 'a-practice', reason: '都管作业' }],
        aliases: ['部分', '别名'],
      }),
    ],
  }),
);

describe('tables', () => {
  it('metrics hold a figure with all that is needed to read it', () => {
    expect(JSON.parse(printJson(createTable('metrics', library, context)))).toMatchObject([
      {
        id: 'an-article-1',
        entity_type: 'region',
        entity_id: 'a-district',
        entity_name: '甲区',
        indicator_id: 'a-rate',
        indicator_name: '参与率',
        value: 11,
        value_before: 91,
        unit: '%',
        qualifier: 'over',
        figure: '91→逾11%',
        period: '2021年',
        period_start: '2021',
        base: '学生',
        article_id: 'an-article',
        article_title: '标题',
        url: 'https://a.cn/articles/an-article/#data-1',
        source_id: 'a-source',
        locator: '第一栏',
        licence: 'CC BY 4.0',
      },
    ]);
  });

  it('metrics in words have neither value nor unit, and no degree of exactness', () => {
    const { value: _, unit: __, ...metric } = aMetric();
    const inWords = createLibrary(
      someEntries({ articles: [anArticle({ metrics: [{ ...metric, statement: '全覆盖' }] })] }),
    );
    expect(JSON.parse(printJson(createTable('metrics', inWords, context)))).toMatchObject([
      { value: null, unit: null, qualifier: null, statement: '全覆盖', figure: '全覆盖' },
    ]);
  });

  it('hold no drafts', () => {
    expect(printCsv(createTable('articles', library, context))).not.toContain('a-draft');
  });

  it.each(createTables(library, context).map((table) => [table.name, table] as const))(
    '%s: every column has a Chinese title and description, licence and source among them',
    (name, { columns }) => {
      for (const { title, description } of columns) {
        expect(title).toMatch(/\p{Script=Han}/u);
        expect(description).toMatch(/\p{Script=Han}/u);
      }
      const names = columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      const titles = columns.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      expect(names).toContain('licence');
      // Sources are themselves the source.
      if (name !== 'sources') expect(names.some((column) => /^source_ids?$/.test(column))).toBe(true);
    },
  );
});

describe('SKOS', () => {
  const graph: Record<string, unknown>[] = JSON.parse(printSkos(library, context))['@graph'];
  const find = (id: string) => graph.find((node) => node.id === id);
  const practices = 'https://a.cn/practices/';

  it('describes a practice as a concept of its scheme', () => {
    expect(find(`${practices}part/`)).toMatchObject({
      type: 'skos:Concept',
      inScheme: practices,
      prefLabel: '部分',
      broader: `${practices}a-practice/`,
      subject: ['https://a.cn/themes/a-theme/'],
    });
    expect(find(practices)).toMatchObject({
      type: 'skos:ConceptScheme',
      hasTopConcept: [`${practices}a-practice/`],
    });
  });

  it('keeps the integrity conditions: labels are disjoint (S13), related and broader too (S27)', () => {
    expect(find(`${practices}part/`)).toMatchObject({ altLabel: ['别名'], related: [] });
    expect(find(`${practices}a-practice/`)).toMatchObject({ related: [], narrower: [`${practices}part/`] });
  });
});
