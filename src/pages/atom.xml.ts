/** Atom feed (RFC 4287) of the articles edited last. */
import type { APIRoute } from 'astro';
import { library, site } from '../content/load.ts';
import { atomFeed } from '../publish/atom.ts';

const editedLast = library.articles.toSorted((a, b) => b.updated.localeCompare(a.updated));

export const GET: APIRoute = (context) =>
  new Response(atomFeed(editedLast.slice(0, 20), site, context.site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
