import type { APIRoute } from 'astro';
import { library, site } from '../../content/load.ts';
import { printSkos } from '../../publish/skos.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(printSkos(library, { site, origin }), { headers: { 'Content-Type': 'application/ld+json' } });
