import type { APIRoute } from 'astro';
import { sitemapUrl } from '../library/urls.ts';

/** Everything may be read; the sitemap is named by its full address, as the protocol asks. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapUrl, site).href}\n`);
