import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/files/content-folder.ts';
import { readSite } from './src/files/site.ts';
import { pipeline } from './src/markdown/index.ts';
import { devSearch } from './src/search/dev-search.ts';

// Where the site will stand, a sub-path included: SITE_URL=https://example.edu.cn/cases/ npm run build
const address = new URL(process.env.SITE_URL ?? readSite().address);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Highlighting would write style attributes, and articles hold no program code.
  markdown: { syntaxHighlight: false, processor: unified(pipeline) },
  integrations: [devSearch(), sitemap()],
  build: {
    // Pages wait for files and pictures; four at a time keep the processor busy.
    concurrency: 4,
    // No inline styles and scripts, for a strict Content-Security-Policy.
    inlineStylesheets: 'never',
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@content': contentFolder } },
  },
});
