/** Indexing beside the making of pages, on another core. */
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { IndexWorker } from './index-worker.ts';
import { searchedMark } from './read-page.ts';

export interface Indexing {
  /** As `SiteIndex.add`, in UTF-8; resolves when the next page may come. */
  add(html: Uint8Array, url: string): Promise<void>;
  /** As `SiteIndex.write`. @throws what went wrong with any page */
  write(folder: string): Promise<number>;
  /** Ends the thread, whatever it is doing. */
  stop(): Promise<unknown>;
}

/** Pages that may wait to be read: they are held in memory. */
const mostWaiting = 50;

export function startIndexing(): Indexing {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url));
  const index = wrap<IndexWorker>(nodeEndpoint(worker));
  const broken = new Promise<never>((_, reject) => worker.once('error', reject));
  const waiting = new Set<Promise<void>>();
  const failures: unknown[] = [];
  broken.catch((error) => failures.push(error));

  return {
    async add(html, url) {
      if (!Buffer.from(html.buffer, html.byteOffset, html.byteLength).includes(searchedMark)) return;
      const adding = Promise.race([index.add(html, url), broken])
        .catch((error) => void failures.push(error))
        .finally(() => waiting.delete(adding));
      waiting.add(adding);
      if (waiting.size > mostWaiting) await Promise.race(waiting);
    },
    async write(folder) {
      await Promise.all(waiting);
      if (failures.length > 0) throw failures[0];
      return Promise.race([index.write(folder), broken]);
    },
    stop: () => worker.terminate(),
  };
}
