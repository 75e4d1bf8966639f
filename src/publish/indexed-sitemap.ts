import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * A sitemap without the pages that ask search engines to leave them out. Each page says so itself, and is read once built:
 * no second list of them has to be kept.
 */
export function indexedSitemap(): AstroIntegration {
  let folder: URL;
  let base: string;
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
      'astro:config:done': (done) => {
        base = done.config.base.replace(/\/?$/, '/');
        return hooks['astro:config:done']?.(done);
      },
      'astro:build:done': (built) => {
        folder = built.dir;
        return hooks['astro:build:done']?.(built);
      },
    },
  };
}
