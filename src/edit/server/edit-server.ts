/** `npm run edit`: the form at /admin/ and what it saves through. Not part of `npm run dev` and never of a build. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder } from '../../content/folder.ts';
import { createAnswerer } from './api.ts';
import { chineseLocale } from './chinese-locale.ts';
import { session } from './session.ts';

const pages = { '/admin': 'Admin.astro', '/admin/import': 'Desk.astro', '/admin/preview': 'Preview.astro' };

/** Does nothing but where `npm run edit` has set CASEBOOK_EDIT. */
export function editServer(): AstroIntegration {
  return {
    name: 'edit-server',
    hooks: {
      'astro:config:setup'({ command, config, injectRoute, updateConfig }) {
        if (command !== 'dev' || process.env.CASEBOOK_EDIT !== '1') return;
        for (const [pattern, file] of Object.entries(pages)) {
          injectRoute({ pattern, entrypoint: new URL(`../pages/${file}`, import.meta.url), prerender: true });
        }
        updateConfig({
          vite: {
            plugins: [editApi(config.base), chineseLocale()],
            optimizeDeps: { exclude: ['@sveltia/cms'] },
          },
        });
      },
    },
  };
}

/** Before Astro's own handlers, which refuse an address without a slash at its end; they put themselves first, so it comes last. */
function editApi(siteBase: string): Plugin {
  // Astro's own, with or without a slash at its end; Vite's is another.
  const base = siteBase.replace(/\/$/, '');
  return {
    name: 'edit-api',
    apply: 'serve',
    enforce: 'post',
    configureServer({ middlewares, httpServer }) {
      const current = session();
      const answer = createAnswerer(contentFolder, current);
      return () => {
        middlewares.stack.unshift({
          route: '',
          handle: async (
            request: IncomingMessage,
            response: ServerResponse,
            next: (error?: unknown) => void,
          ) => {
            const url = request.url ?? '/';
            const path = (url.startsWith(`${base}/`) ? url.slice(base.length) : url).slice(1);
            if (!/^admin(?:[/?]|$)/.test(path)) return next();
            current.port = ((httpServer as Server).address() as AddressInfo).port;
            const isAnswered = await answer(request, response, path.slice('admin'.length));
            if (!isAnswered) next();
          },
        });
      };
    },
  };
}
