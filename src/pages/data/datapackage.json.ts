import type { APIRoute } from 'astro';
import { createDataPackage } from '../../library/exports/datapackage.ts';
import { printSkos } from '../../library/exports/skos.ts';
import { createTables } from '../../library/exports.ts';
import { library, site } from '../../library/load.ts';

export const GET: APIRoute = ({ site: origin }) => {
  const context = { site, origin };
  const tables = createTables(library, context);
  const described = createDataPackage(tables, library.sources, printSkos(library, context), context);
  return new Response(`${JSON.stringify(described, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
