import { describe, expect, it } from 'vitest';
import { type Gbt7714Edition, printGbt7714 } from '../../../src/publish/cite/gbt7714.ts';
import type { Reference } from '../../../src/publish/cite/reference.ts';

const aReference = (overrides: Partial<Reference>): Reference => ({
  id: 'a-source',
  kind: 'newspaper',
  title: '报道',
  authors: [],
  dateInferred: false,
  ...overrides,
});

const peoplesDaily = 'http://paper.people.com.cn/rmrb/html';
const examples: [clause: string, Gbt7714Edition, Partial<Reference>, accessed: string, expected: string][] = [
  [
    'A.9 [1], newspaper with its page',
    '2015',
    {
      authors: ['丁文详'],
      title: '数字革命与竞争国际化',
      publication: '中国青年报',
      date: '2000-11-20',
      page: '15',
    },
    '',
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
  ],
  [
    'A.9 [4], newspaper read online, more than three authors (8.1.2)',
    '2015',
    {
      authors: ['刘裕国', '杨柳', '张洋', '王汉超', '靳博', '田豆豆', '付文'],
      title: '雾霾来袭，如何突围',
      publication: '人民日报',
      date: '2013-01-12',
      address: `${peoplesDaily}/2013-01/12/nw.D110000renmrb_20130112_2-04.htm`,
    },
    '2013-11-06',
    `刘裕国, 杨柳, 张洋, 等. 雾霾来袭，如何突围[N/OL]. 人民日报, 2013-01-12[2013-11-06]. ${peoplesDaily}/2013-01/12/nw.D110000renmrb_20130112_2-04.htm.`,
  ],
  [
    '4.4.2 [2], newspaper with a subtitle (8.2.3)',
    '2015',
    {
      authors: ['余建斌'],
      title: '我们的科技一直在追赶',
      subtitle: '访中国工程院院长周济',
      publication: '人民日报',
      date: '2013-01-12',
      page: '2',
      address: `${peoplesDaily}/2013-01/12/nw.D110000renmrb_20130112_5-02.htm`,
    },
    '2013-03-20',
    `余建斌. 我们的科技一直在追赶: 访中国工程院院长周济[N/OL]. 人民日报, 2013-01-12(2)[2013-03-20]. ${peoplesDaily}/2013-01/12/nw.D110000renmrb_20130112_5-02.htm.`,
  ],
  [
    'A.10 [1], electronic resource with the day of its update',
    '2015',
    {
      kind: 'page',
      authors: ['萧钰'],
      title: '出版业信息化迈入快车道',
      date: '2001-12-19',
      address: 'http://www.creader.com/news/20011219/200112190019.html',
    },
    '2002-04-15',
    '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
  ],
  [
    'A.10 [4], electronic resource without an author (8.1.3)',
    '2015',
    {
      kind: 'page',
      title: 'Dublin core metadata element set: version 1.1',
      date: '2012-06-14',
      address: 'http://dublincore.org/documents/dces/',
    },
    '2014-06-11',
    'Dublin core metadata element set: version 1.1[EB/OL]. (2012-06-14)[2014-06-11]. http://dublincore.org/documents/dces/.',
  ],
  [
    '8.5.3 [1], newspaper with its page',
    '2025',
    {
      authors: ['丁文详'],
      title: '数字革命与竞争国际化',
      publication: '中国青年报',
      date: '2000-11-20',
      page: '15',
    },
    '',
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
  ],
  [
    'B.4 [6], newspaper read online, no day of reading',
    '2025',
    {
      authors: ['陈缮真'],
      title: '探索微观世界的无穷奥秘（科技大观）',
      publication: '人民日报',
      date: '2022-08-16',
      page: '17',
      address: `${peoplesDaily}/2022-08/16/nw.D110000renmrb_20220816_3-17.htm`,
    },
    '2015-02-28',
    `陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. ${peoplesDaily}/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.`,
  ],
  [
    '8.11.3.2 [3], page of a site',
    '2025',
    {
      kind: 'page',
      authors: ['许振超'],
      title: '“好好干，当一个好工人”',
      date: '2025-02-17',
      address: 'https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html',
    },
    '2025-06-22',
    '许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.',
  ],
  [
    'B.10 [1], page of a site without a date',
    '2025',
    {
      kind: 'page',
      authors: ['中国科学院文献情报中心'],
      title: '中国科学院科技论文预发布平台',
      address: 'https://chinaxiv.org/home.htm',
    },
    '2025-03-06',
    '中国科学院文献情报中心. 中国科学院科技论文预发布平台[EB/OL]. [2025-03-06]. https://chinaxiv.org/home.htm.',
  ],
];

describe('GB/T 7714: the published examples of the standard', () => {
  it.each(examples)('clause %s (%s)', (_, edition, reference, accessed, expected) => {
    expect(printGbt7714(aReference(reference), edition, accessed)).toBe(expected);
  });
});

describe('GB/T 7714: what is not known', () => {
  const online = { address: 'https://a.cn/' };
  const rows: [Gbt7714Edition, Partial<Reference>, string][] = [
    // 8.4.4.3, [1936]: an estimated year. A newspaper's article has neither place nor publisher.
    [
      '2015',
      { kind: 'report', authors: ['陈璐'], date: '2021', dateInferred: true },
      '陈璐. 报道[N]. [2021].',
    ],
    ['2025', { kind: 'report', authors: ['陈璐'] }, '陈璐. 报道[N].'],
    ['2025', { kind: 'column', column: '双减圆桌会' }, '报道[N].'],
    ['2025', { kind: 'newspaper', page: '3' }, '报道[N]. （3）.'],
    [
      '2025',
      { publication: '南宁教育周刊', date: '2021', dateInferred: true },
      '报道[N]. 南宁教育周刊，[2021].',
    ],
    ['2015', { kind: 'column', publication: '南宁教育周刊' }, '报道[N]. 南宁教育周刊.'],
    ['2025', { kind: 'report', ...online, date: '2021' }, '报道[N/OL]. 2021. https://a.cn/.'],
    ['2015', { kind: 'report', ...online }, '报道[N/OL]. [2026-03-01]. https://a.cn/.'],
    [
      '2025',
      { kind: 'document', authors: ['甲区教委'], date: '2021-09-01' },
      '甲区教委. 报道[Z]. 2021-09-01.',
    ],
    ['2025', { kind: 'document' }, '报道[Z].'],
    [
      '2025',
      { kind: 'document', ...online, date: '2021', dateInferred: true },
      '报道[EB/OL]. [2021][2026-03-01]. https://a.cn/.',
    ],
  ];
  it.each(rows)('%s: %o is said in brackets or left out, never invented', (edition, reference, expected) => {
    expect(printGbt7714(aReference(reference), edition, '2026-03-01')).toBe(expected);
  });

  it('joins a subtitle by the colon of the edition (8.2.3 / 7.2.3)', () => {
    const reference = aReference({ kind: 'report', subtitle: '副题' });
    expect(printGbt7714(reference, '2015')).toBe('报道: 副题[N].');
    expect(printGbt7714(reference, '2025')).toBe('报道：副题[N].');
  });

  it('leaves the day of reading to the reader', () => {
    const page = aReference({ kind: 'page', date: '2026-03-01', address: 'https://a.cn/' });
    expect(printGbt7714(page, '2025')).toBe('报道[EB/OL]. （2026-03-01）[引用日期]. https://a.cn/.');
  });
});
