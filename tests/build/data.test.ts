import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { printSkos } from '../../src/publish/skos.ts';
import { listDelimiter } from '../../src/publish/tables/columns.ts';
import { createDataPackage } from '../../src/publish/tables/datapackage.ts';
import { printCsv, printExcelCsv, printJson } from '../../src/publish/tables/print.ts';
import type { Table } from '../../src/publish/tables/table.ts';
import { createTables } from '../../src/publish/tables/tables.ts';
import { collections } from '../../src/schema/kinds.ts';
import { buildSite, elementsOf, textOf } from './built-site.ts';
import { type DataPackage, readPackage } from './datapackage.ts';
import { libraryFixture } from './overlay.ts';

interface OpenData {
  library: Library;
  tables: Table[];
  folder: string;
}

/** The open data of a content folder, written as the endpoints of `src/pages/data` write them. */
async function writeOpenData(content: string): Promise<OpenData> {
  const { entries, site } = await readContent(content);
  if (!site) throw new Error('no site.yaml');
  const library = createLibrary(entries);
  const context = { site, origin: new URL('https://example.edu.cn') };
  const tables = createTables(library, context);
  const skos = printSkos(library, context);
  const folder = await mkdtemp(join(tmpdir(), 'casebook-data-'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  for (const table of tables) {
    write(`${table.name}.csv`, printCsv(table));
    write(`${table.name}.excel.csv`, printExcelCsv(table));
    write(`${table.name}.json`, printJson(table));
  }
  write('practices.jsonld', skos);
  write('datapackage.json', JSON.stringify(createDataPackage(tables, library.sources, skos, context)));
  return { library, tables, folder };
}

describe.each([
  ['the fixture', libraryFixture],
  ['our own content', join(import.meta.dirname, '../../content')],
])('open data of %s', (_, content) => {
  let data: OpenData;
  beforeAll(async () => {
    data = await writeOpenData(content);
    return () => rmSync(data.folder, { recursive: true });
  });

  it('are what datapackage.json says: profile, types, constraints, keys, sizes; a row a thing, in CSV as in JSON', async () => {
    const { faults, rows } = await readPackage(data.folder);
    expect(faults).toEqual([]);
    const { library } = data;
    const things = {
      ...Object.fromEntries(collections.map((folder) => [folder, library[folder].length])),
      metrics: library.observations.length,
      passages: library.articles.flatMap(({ passages }) => passages).length,
      aspects: library.themes.flatMap(({ aspects }) => aspects).length,
    };
    expect(Object.fromEntries(rows)).toEqual({
      ...things,
      ...Object.fromEntries(Object.entries(things).map(([name, count]) => [`${name}-json`, count])),
    });
  });

  it('refer to things that are there, in lists and by holders too', () => {
    const idsOf = (name: string) => {
      const table = data.tables.find((one) => one.name === name);
      return new Set(table?.rows.map(([id]) => id));
    };
    const dangling = data.tables.flatMap(({ name, columns, rows }) =>
      columns.flatMap(({ references, name: column }, at) => {
        if (!references) return [];
        const known = idsOf(references);
        const ids = rows.flatMap((row) => row[at] ?? []);
        return ids.filter((id) => !known.has(id as string)).map((id) => `${name}.${column}: ${id}`);
      }),
    );
    expect(dangling).toEqual([]);
    const holders = { region: idsOf('regions'), school: idsOf('schools') };
    const said = [
      ...data.library.observations.map(({ of }) => of),
      ...data.library.articles.flatMap(({ passages }) => passages.flatMap((passage) => passage.holders)),
    ];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ kind, id }) => !holders[kind].has(id))).toEqual([]);
  });

  it('hold no list item with the delimiter in it', () => {
    const items = data.tables.flatMap(({ rows }) => rows.flat().filter(Array.isArray).flat());
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => item.includes(listDelimiter))).toEqual([]);
  });

  it('hold each passage word for word as its article has it', () => {
    const plain = (markdown: string) => markdown.replace(/\s|\*\*|^\s*[-|].*?\s|\[\^\d+\]/gm, '');
    const texts = new Map(data.library.articles.map(({ id, body }) => [id, plain(body)]));
    const table = data.tables.find(({ name }) => name === 'passages');
    const at = (column: string) => table?.columns.findIndex(({ name }) => name === column) ?? -1;
    const [id, text] = [at('article_id'), at('text')];
    const passages = (table?.rows ?? []).flatMap((row) =>
      String(row[text])
        .split('\n')
        .map((line) => [String(row[id]), line] as const),
    );
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.filter(([article, line]) => !texts.get(article)?.includes(plain(line)))).toEqual([]);
  });
});

describe('open data of a site that was built', () => {
  it('are the files datapackage.json names, at addresses below the base', async () => {
    const { folder, files, pages } = buildSite('data', { SITE_URL: 'https://example.org/cases/' });
    const read = (path: string) => readFileSync(join(folder, 'data', path), 'utf8');
    expect((await readPackage(join(folder, 'data'))).faults).toEqual([]);
    const described: DataPackage = JSON.parse(read('datapackage.json'));
    const written = [...files].filter((file) => file.startsWith('data/')).map((file) => file.slice(5));
    const named = described.resources.map(({ path }) => path);
    expect(written.toSorted()).toEqual([...named, 'datapackage.json', 'index.html'].toSorted());
    expect(read('articles.csv')).toContain('https://example.org/cases/articles/');
    const elements = (page: string) => elementsOf(pages.get(`${page}/index.html`) ?? (undefined as never));
    const citations = elements('articles/jiaqu-kehou-fuwu').filter(({ attribs }) => attribs['data-format']);
    expect(citations.map(({ attribs }) => attribs.download)).toEqual(
      ['bib', 'ris', 'json'].map((format) => `jiaqu-kehou-fuwu.${format}`),
    );
    for (const { attribs } of citations) {
      const file = Buffer.from(attribs.href?.split(';base64,')[1] ?? '', 'base64').toString();
      expect(file).toContain('https://example.org/cases/articles/jiaqu-kehou-fuwu/');
      expect(file).toContain('甲区');
    }
    const dataset = elements('data')
      .filter(({ attribs }) => attribs.type === 'application/ld+json')
      .map((element) => JSON.parse(textOf(element)))
      .find((thing) => thing['@type'] === 'Dataset');
    const addresses: string[] = dataset.distribution.map(
      ({ contentUrl }: { contentUrl: string }) => contentUrl,
    );
    expect(addresses).toEqual(named.map((path) => `https://example.org/cases/data/${path}`));
    expect(dataset.description.length).toBeGreaterThan(50);

    const shared = (page: string) =>
      Object.fromEntries(
        elements(page)
          .filter(({ attribs }) => attribs.property)
          .map(({ attribs }) => [attribs.property, attribs.content]),
      );
    expect(shared('articles/jiaqu-kehou-fuwu')).toMatchObject({
      'og:type': 'article',
      'og:url': 'https://example.org/cases/articles/jiaqu-kehou-fuwu/',
      'og:image': 'https://example.org/cases/articles/jiaqu-kehou-fuwu/preview.png',
      'og:site_name': '示例案例库',
      'article:modified_time': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(shared('data')).toMatchObject({
      'og:type': 'website',
      'og:url': 'https://example.org/cases/data/',
    });
    const png = readFileSync(join(folder, 'share.png'));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  });
});

describe('the check itself', () => {
  it.each([
    ['another column', 'articles.csv', /title/, 'heading', /^articles\.csv: .*header/i],
    ['a text for a number', 'metrics.csv', /,42,/, ',许多,', /^metrics\.csv: .*许多.*number/],
    [
      'a text for a number',
      'metrics.json',
      /"value": 42/,
      '"value": "许多"',
      /^metrics\.json: .*许多.*number/,
    ],
    ['a value that is none of the list', 'schools.csv', /,school,/, ',academy,', /^schools\.csv: .*enum/],
    ['a reference to nothing', 'passages.csv', /,homework,/, ',nowhere,', /^passages\.csv: Foreign key/],
    [
      'a reference to nothing',
      'metrics.json',
      /"source_id": "[^"]+"/,
      '"source_id": "no"',
      /^metrics\.json: Foreign key/,
    ],
    [
      'a name that no package can have',
      'datapackage.json',
      /"name":"casebook"/,
      '"name":"双减"',
      /^datapackage\.json: [\s\S]*"\/name"/,
    ],
    ['another size', 'themes.csv', /。/, '！！', /^themes\.csv: bytes$/],
  ])('sees %s in %s', async (_, file, from, to, expected) => {
    const { folder } = await writeOpenData(libraryFixture);
    onTestFinished(() => rm(folder, { recursive: true }));
    const text = readFileSync(join(folder, file), 'utf8');
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    writeFileSync(join(folder, file), spoilt);
    const { faults } = await readPackage(folder);
    expect(faults).toContainEqual(expect.stringMatching(expected));
  });
});
