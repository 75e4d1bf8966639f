/** The open data described for machines: a Data Package with Table Schemas (datapackage.org), read by version 1 and 2. */
import type { Source } from '../../library/entities.ts';
import { aboutUrl, dataPageUrl, urlOf } from '../../library/urls.ts';
import type { Column, ColumnType } from './columns.ts';
import { printCsv, printExcelCsv, printJson } from './print.ts';
import { type ExportContext, licenceOf, type Table } from './table.ts';

type Described = Table['columns'][number];

/**
 * @param sources what the data come from
 * @param skos text of practices.jsonld
 */
export function createDataPackage(
  tables: readonly Table[],
  sources: readonly Source[],
  skos: string,
  { site, origin }: ExportContext,
) {
  const absolute = (path: string) => new URL(path, origin).href;
  // Ours is no licence of a list; what it says and where it is explained.
  const licenses = [{ title: licenceOf(site), path: absolute(aboutUrl) }];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'casebook',
    title: `${site.name}：开放数据`,
    description: site.description,
    homepage: absolute(dataPageUrl),
    licenses,
    contributors: [{ title: site.organisation, roles: ['publisher'] }],
    sources: sources.map((source) => ({ title: source.title, path: absolute(urlOf(source)) })),
    resources: [
      ...tables.map((table) => describeCsv(table, licenses)),
      ...tables.map((table) => describeExcel(table, licenses)),
      ...tables.map((table) => describeJson(table, licenses)),
      {
        name: 'practices-skos',
        path: 'practices.jsonld',
        title: '做法与主题（SKOS）',
        description: '做法、主题两份词表，用 SKOS 的 JSON-LD 写成。',
        format: 'jsonld',
        mediatype: 'application/ld+json',
        encoding: 'utf-8',
        bytes: sizeOf(skos),
        licenses,
      },
    ],
  };
}

function describeCsv(table: Table, licenses: object[]) {
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    bytes: sizeOf(printCsv(table)),
    licenses,
    schema: tableSchema(
      table,
      table.name,
      (name) => name,
      // The profile of datapackage.org, version 1, which programs still check by, knows no lists in a cell.
      ({ type }) => ({ type: type === 'list' ? 'string' : type }),
    ),
  };
}

/** For people: a byte order mark, which Excel wants and programs trip over, and Chinese names. */
function describeExcel(table: Table, licenses: object[]) {
  return {
    name: `${table.name}-excel`,
    path: `${table.name}.excel.csv`,
    title: `${table.title}（Excel）`,
    description: `${table.name}.csv 的内容，列名和取值用中文写；开头有字节顺序标记，Excel 双击打开不乱码。`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: sizeOf(printExcelCsv(table)),
    licenses,
  };
}

/** In JSON a list is an array, and foreign keys point at the JSON of the other table. */
function describeJson(table: Table, licenses: object[]) {
  const name = (of: string) => `${of}-json`;
  return {
    name: name(table.name),
    type: 'table',
    path: `${table.name}.json`,
    title: table.title,
    description: table.description,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: sizeOf(printJson(table)),
    licenses,
    schema: tableSchema(table, table.name, name, ({ type }) => ({ type: type === 'list' ? 'array' : type })),
  };
}

/** Foreign keys of lists cannot be said in Table Schema; the description names the table. */
function tableSchema(
  { columns }: Table,
  self: string,
  resourceOf: (table: string) => string,
  typeOf: (column: Described) => { type: ColumnType | 'array' },
) {
  const foreignKeys = columns
    .filter(({ references, type }) => references && type !== 'list')
    .map(({ name, references = '' }) => ({
      fields: name,
      // A key into its own table names no resource.
      reference: { resource: references === self ? '' : resourceOf(references), fields: 'id' },
    }));
  return {
    fields: columns.map((column) => {
      const { name, title, description } = column;
      return { name, title, description, ...typeOf(column), constraints: constraintsOf(column) };
    }),
    primaryKey: 'id',
    missingValues: [''],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function constraintsOf({ name, required, enum: values, pattern }: Omit<Column<never>, 'read'>) {
  return {
    ...(required && { required }),
    ...(name === 'id' && { unique: true }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
  };
}

/** Bytes of a text in UTF-8. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
