/** Bundles the browser's side as the site's build does. */
import { join } from 'node:path';
import { build } from 'vite';

/** @param folder gets `ours.js` and `stock.js`, and what they load */
export async function bundleClients(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      modulePreload: false,
      rollupOptions: {
        input: {
          ours: join(import.meta.dirname, 'client/ours.ts'),
          stock: join(import.meta.dirname, 'client/stock.ts'),
        },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
    worker: { format: 'es' },
  });
}
