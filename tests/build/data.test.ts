import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package, validate } from 'datapackage';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { createLibrary } from '../../src/library/library.ts';
import { printSkos } from '../../src/publish/skos.ts';
import { listDelimiter } from '../../src/publish/tables/columns.ts';
import { createDataPackage } from '../../src/publish/tables/datapackage.ts';
import { printCsv, printExcelCsv, printJson } from '../../src/publish/tables/print.ts';
import { createTables } from '../../src/publish/tables/tables.ts';
import { type BuiltSite, buildSite, elementsOf, textOf } from './built-site.ts';
import { type DataPackage, findPackageProblems, readRows } from './datapackage.ts';
import { libraryFixture } from './overlay.ts';

/** The files of open data of a content folder, by path, as the endpoints of `src/pages/data` write them. */
async function filesOf(folder: string) {
  const { entries, site } = await readContent(folder);
  if (!site) throw new Error('no site.yaml');
  const library = createLibrary(entries);
  const context = { site, origin: new URL('https://example.edu.cn') };
  const tables = createTables(library, context);
  const skos = printSkos(library, context);
  const files = new Map<string, string>([
    ...tables.map((table) => [`${table.name}.csv`, printCsv(table)] as const),
    ...tables.map((table) => [`${table.name}.excel.csv`, printExcelCsv(table)] as const),
    ...tables.map((table) => [`${table.name}.json`, printJson(table)] as const),
    ['practices.jsonld', skos] as const,
  ]);
  const described = createDataPackage(tables, library.sources, skos, context) as unknown as DataPackage;
  return { library, tables, described, read: (path: string) => files.get(path) ?? '' };
}

const packages = await Promise.all(
  [
    ['the fixture', libraryFixture] as const,
    ['our own content', join(import.meta.dirname, '../../content')] as const,
  ].map(async ([name, folder]) => [name, await filesOf(folder)] as const),
);

describe.each(packages)('open data of %s', (_, { library, tables, described, read }) => {
  it('are what datapackage.json says: header, types, constraints, keys, sizes', () => {
    expect(findPackageProblems(described, read)).toEqual([]);
  });

  it('have a row a thing, in CSV as in JSON', () => {
    const rowsOf = (name: string) => {
      const resource = described.resources.find((one) => one.name === name);
      if (!resource) throw new Error(name);
      return readRows(resource, read(resource.path)).rows.length;
    };
    const { articles, regions, schools, practices, observations, indicators, themes, sources } = library;
    const things = {
      articles,
      regions,
      schools,
      practices,
      metrics: observations,
      indicators,
      themes,
      sources,
    };
    for (const [name, { length }] of Object.entries(things)) {
      expect([name, rowsOf(name), rowsOf(`${name}-json`)]).toEqual([name, length, length]);
    }
  });

  it('refer to things that are there, in lists and from metrics too', () => {
    const idsOf = (name: string) => {
      const table = tables.find((one) => one.name === name);
      return new Set(table?.rows.map(([id]) => id));
    };
    const dangling = tables.flatMap(({ name, columns, rows }) =>
      columns.flatMap(({ references, name: column }, at) => {
        if (!references) return [];
        const known = idsOf(references);
        const ids = rows.flatMap((row) => row[at] ?? []);
        return ids.filter((id) => !known.has(id as string)).map((id) => `${name}.${column}: ${id}`);
      }),
    );
    expect(dangling).toEqual([]);
    const holders = { region: idsOf('regions'), school: idsOf('schools') };
    const strangers = library.observations.filter(({ of }) => !holders[of.kind].has(of.id));
    expect(strangers).toEqual([]);
  });

  it('hold no list item with the delimiter in it', () => {
    const items = tables.flatMap(({ rows }) => rows.flat().filter(Array.isArray).flat());
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => item.includes(listDelimiter))).toEqual([]);
  });
});

describe('what programs read of a site that was built', () => {
  let site: BuiltSite;
  let described: DataPackage;
  const read = (path: string) => readFileSync(join(site.folder, 'data', path), 'utf8');
  const elements = (page: string) => elementsOf(site.pages.get(`${page}/index.html`) ?? (undefined as never));

  beforeAll(() => {
    site = buildSite('data', { SITE_URL: 'https://example.org/cases/' });
    described = JSON.parse(read('datapackage.json'));
  }, 120_000);

  it('are the files datapackage.json names, at addresses below the base', () => {
    expect(findPackageProblems(described, read)).toEqual([]);
    const written = [...site.files].filter((file) => file.startsWith('data/')).map((file) => file.slice(5));
    const named = described.resources.map(({ path }) => path);
    expect(written.toSorted()).toEqual([...named, 'datapackage.json', 'index.html'].toSorted());
    expect(read('articles.csv')).toContain('https://example.org/cases/articles/');
    for (const format of ['bib', 'ris', 'json']) {
      const citation = readFileSync(join(site.folder, 'articles/jiaqu-kehou-fuwu', `cite.${format}`), 'utf8');
      expect(citation).toContain('https://example.org/cases/articles/jiaqu-kehou-fuwu/');
    }
  });

  it('datapackage-js, which is not ours, holds them for valid and reads every table', async () => {
    const { errors } = await validate(described);
    expect(errors.map(String)).toEqual([]);
    const { resources } = await Package.load(described, { basePath: join(site.folder, 'data') });
    const tables = resources.filter(({ tabular }) => tabular);
    // In CSV, for programs and for people.
    expect(tables).toHaveLength(24);
    for (const table of tables) await table.read({ keyed: true, relations: true });
  });

  it('the page of the data names every file as a download of a data set', () => {
    const dataset = elements('data')
      .filter(({ attribs }) => attribs.type === 'application/ld+json')
      .map((element) => JSON.parse(textOf(element)))
      .find((thing) => thing['@type'] === 'Dataset');
    const addresses: string[] = dataset.distribution.map(
      ({ contentUrl }: { contentUrl: string }) => contentUrl,
    );
    const named = described.resources.map(({ path }) => path);
    expect(addresses).toEqual(named.map((path) => `https://example.org/cases/data/${path}`));
    expect(dataset.description.length).toBeGreaterThan(50);
  });

  it('a page that is shared has a picture, its address, and says what it is', () => {
    const shared = (page: string) =>
      Object.fromEntries(
        elements(page)
          .filter(({ attribs }) => attribs.property)
          .map(({ attribs }) => [attribs.property, attribs.content]),
      );
    expect(shared('articles/jiaqu-kehou-fuwu')).toMatchObject({
      'og:type': 'article',
      'og:url': 'https://example.org/cases/articles/jiaqu-kehou-fuwu/',
      'og:image': 'https://example.org/cases/share.png',
      'og:site_name': '示例案例库',
      'article:modified_time': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(shared('data')).toMatchObject({
      'og:type': 'website',
      'og:url': 'https://example.org/cases/data/',
    });
    const png = readFileSync(join(site.folder, 'share.png'));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  });
});

describe('the check itself', () => {
  const [[, { described, read }]] = packages as [(typeof packages)[number]];
  const spoilt = (path: string, change: (text: string) => string) =>
    findPackageProblems(described, (file) => (file === path ? change(read(file)) : read(file)));

  it.each([
    [
      'another column',
      'articles.csv',
      (text: string) => text.replace('title', 'heading'),
      'articles.csv: header',
    ],
    [
      'a text for a number',
      'metrics.json',
      (text: string) => text.replace(/"value": [\d.]+/, '"value": "许多"'),
      'metrics.json: value "许多" is no number',
    ],
    [
      'a reference to nothing',
      'metrics.json',
      (text: string) => text.replace(/"source_id": "[^"]+"/, '"source_id": "nowhere"'),
      'metrics.json: source_id nowhere dangles',
    ],
  ])('sees %s', (_, path, change, expected) => {
    expect(spoilt(path, change)).toContain(expected);
  });
});
