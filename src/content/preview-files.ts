import type { Plugin } from 'vite';

/** Files of routes whose ending is a parameter: `cite.[format].ts`, `pictures/[name].[format].ts`. */
const byParameter = /\/(?:cite|pictures\/[\w-]+)\.\w+$/;

/**
 * In the dev server: with `trailingSlash: 'always'` Astro takes a route for a file only where its ending is spelt out, and looks for
 * the others with a slash behind. The build writes them as files.
 */
export function previewFiles(): Plugin {
  return {
    name: 'preview-files',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        if (byParameter.test(request.url ?? '')) request.url += '/';
        next();
      });
    },
  };
}
