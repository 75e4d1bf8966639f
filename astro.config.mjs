import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { componentPage } from './src/content/component-page.ts';
import { previewFiles } from './src/content/preview-files.ts';
import { siteAddress } from './src/content/site.ts';
import { watchContent } from './src/content/watch.ts';
import { editServer } from './src/edit/server/edit-server.ts';
import { indexedSitemap } from './src/publish/indexed-sitemap.ts';
import { devSearch } from './src/search/dev/dev-search.ts';

const address = siteAddress();

/** What only search, comparisons and data need, apart from what stands on every page: two files of styles. */
const tables =
  /src\/(?:components\/(?:comparison|search|data)\/(?!SearchBox|MarkedWords|SetLinks|SuggestionList|own\/(?:tray|item-list|compare-button))|layouts\/(?:\w*Compar|Matrix|Passages|OpenData)).*\.css$/;
const styleGroups = [
  { name: 'tables', test: tables },
  { name: 'pages', test: /src\/(?:components|layouts|pages)\/.*\.css$/ },
];

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [preact(), devSearch(), indexedSitemap(), editServer(), componentPage()],
  build: {
    // Pages wait for files and pictures; four at a time keep the processor busy.
    concurrency: 4,
    // No inline styles and scripts, for a strict Content-Security-Policy.
    inlineStylesheets: 'never',
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Two dozen small files of styles cost a phone more than they weigh.
      rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } },
    },
    plugins: [watchContent(), previewFiles()],
  },
});
