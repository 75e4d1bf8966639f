import type { APIRoute } from 'astro';
import { printSkos } from '../../publish/skos.ts';
import { library, site } from '../../content/load.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(printSkos(library, { site, origin }), { headers: { 'Content-Type': 'application/ld+json' } });
