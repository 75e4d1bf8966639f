/** Atom feed (RFC 4287). */
import type { APIRoute } from 'astro';
import { library, site } from '../content/load.ts';
import { atomFeed } from '../publish/atom.ts';

export const GET: APIRoute = (context) =>
  new Response(atomFeed(library.articles, site, context.site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
