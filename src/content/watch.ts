import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { contentFolder } from './folder.ts';

/** In the dev server: any change in the content folder makes the content be read again and the page load again. */
export function watchContent(): Plugin {
  const loader = fileURLToPath(new URL('./load.ts', import.meta.url));
  return {
    name: 'watch-content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(contentFolder);
    },
    hotUpdate({ file }) {
      if (!resolve(file).startsWith(contentFolder)) return;
      const { moduleGraph, hot, name } = this.environment;
      for (const module of moduleGraph.getModulesByFile(loader) ?? []) moduleGraph.invalidateModule(module);
      if (name === 'client') hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
