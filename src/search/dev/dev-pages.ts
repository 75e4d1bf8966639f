/** Addresses of all pages that are searched, for `dev-search.ts`; a route of the development server only. */
import type { APIRoute } from 'astro';
import { library } from '../../content/load.ts';
import type { Entity } from '../../library/entities.ts';
import { urlOf } from '../../library/urls.ts';

export const GET: APIRoute = () => {
  const { articles, regions, schools, practices, homonyms, themes, problems, indicators, sources } = library;
  const things: readonly Entity[] = [
    ...articles,
    ...regions,
    ...schools,
    ...practices,
    ...homonyms,
    ...themes,
    ...problems,
    ...indicators,
    ...sources,
  ];
  return Response.json(things.map(urlOf));
};
