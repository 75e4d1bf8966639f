import type { APIRoute } from 'astro';
import { openData } from './_open-data.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(openData(origin).dataPackage, { headers: { 'Content-Type': 'application/json' } });
