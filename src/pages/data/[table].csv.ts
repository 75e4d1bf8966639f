import type { APIRoute, GetStaticPaths } from 'astro';
import { library, site } from '../../content/load.ts';
import { printCsv } from '../../publish/tables/print.ts';
import { createTable, type TableName, tableNames } from '../../publish/tables/tables.ts';

export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site: origin }) =>
  new Response(printCsv(createTable(params.table as TableName, library, { site, origin })), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
