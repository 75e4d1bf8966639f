import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * A sitemap without the pages that ask search engines to leave them out. Each page says so itself, and is read once built:
 * no second list of them has to be kept.
 *
 * @param base path of the site, with a slash at both ends
 */
export function indexedSitemap(base: string): AstroIntegration {
  let folder: URL;
  const isIndexed = (address: string) => {
    const path = new URL(address).pathname.slice(base.length);
    return !readFileSync(new URL(`${path}index.html`, folder), 'utf8').includes(
      '<meta name="robots" content="noindex',
    );
  };
  const { name, hooks } = sitemap({ filter: isIndexed });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': (built) => {
        folder = built.dir;
        return hooks['astro:build:done']?.(built);
      },
    },
  };
}
