import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { previewFiles } from './src/content/preview-files.ts';
import { siteAddress } from './src/content/site.ts';
import { watchContent } from './src/content/watch.ts';
import { editServer } from './src/edit/server/edit-server.ts';
import { indexedSitemap } from './src/publish/indexed-sitemap.ts';
import { devSearch } from './src/search/dev/dev-search.ts';

const address = siteAddress();

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [preact(), devSearch(), indexedSitemap(), editServer()],
  build: {
    // Pages wait for files and pictures; four at a time keep the processor busy.
    concurrency: 4,
    // No inline styles and scripts, for a strict Content-Security-Policy.
    inlineStylesheets: 'never',
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [watchContent(), previewFiles()],
  },
});
