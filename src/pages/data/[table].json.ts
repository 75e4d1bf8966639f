import type { APIRoute, GetStaticPaths } from 'astro';
import { printJson } from '../../library/exports/print.ts';
import { type TableName, tableMakers, tableNames } from '../../library/exports.ts';
import { library, site } from '../../library/load.ts';

export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site: origin }) =>
  new Response(printJson(tableMakers[params.table as TableName](library, { site, origin })), {
    headers: { 'Content-Type': 'application/json' },
  });
