/** Indexes a site on a thread of its own; started by `start-indexing.ts`. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import { createSiteIndex } from './index-site.ts';

if (parentPort) expose(createSiteIndex(), nodeEndpoint(parentPort));
