/** What is found, as a table. */
import { expect, test } from 'vitest';
import { printTable } from '../../../src/components/search/export-hits.ts';

test('a line a result, with the address it has outside the site, and nothing that a spreadsheet runs', () => {
  const table = printTable(
    [
      {
        url: 'articles/a/#zuofa',
        id: 'a',
        kind: 'article',
        title: [
          { text: '=甲', marked: true },
          { text: '“区”', marked: false },
        ],
        place: '某市甲区',
        stage: ['primary', 'middle'],
        date: '2021-09',
        section: '做法',
        sections: [],
        excerpt: [{ text: '说"好"', marked: false }],
        hits: 1,
      },
    ],
    new URL('https://example.org/cases/'),
  );
  expect(table.split('\r\n')[1]).toBe(
    '"\'=甲“区”","案例","某市甲区","小学、中学","2021-09","做法","说""好""","https://example.org/cases/articles/a/#zuofa"',
  );
});
