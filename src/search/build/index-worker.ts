/** Indexes a site on a thread of its own; started by `start-indexing.ts`. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import { createSiteIndex, type SiteIndex } from './index-site.ts';

/** A site's index that is sent pages as bytes: they are copied from thread to thread faster than text. */
export interface IndexWorker extends Pick<SiteIndex, 'write'> {
  /** @param html in UTF-8 */
  add(html: Uint8Array, url: string): void;
}

const index = createSiteIndex();
const decoder = new TextDecoder();
const worker: IndexWorker = {
  add: (html, url) => index.add(decoder.decode(html), url),
  write: (folder) => index.write(folder),
};

if (parentPort) expose(worker, nodeEndpoint(parentPort));
