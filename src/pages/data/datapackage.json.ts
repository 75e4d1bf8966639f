import type { APIRoute } from 'astro';
import { library, site } from '../../content/load.ts';
import { printSkos } from '../../publish/skos.ts';
import { createDataPackage } from '../../publish/tables/datapackage.ts';
import { createTables } from '../../publish/tables/tables.ts';

export const GET: APIRoute = ({ site: origin }) => {
  const context = { site, origin };
  const tables = createTables(library, context);
  const described = createDataPackage(tables, library.sources, printSkos(library, context), context);
  return new Response(`${JSON.stringify(described, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
