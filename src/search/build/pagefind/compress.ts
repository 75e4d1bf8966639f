import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Node's own measure: the highest takes three times as long for one hundredth less. */
const level = 6;

/** Content as it is served: gzip, the same bytes for the same content. */
export function compress(content: Uint8Array): Promise<Uint8Array> {
  return promisify(gzip)(content, { level });
}

/** Files that may wait for their turn, so that memory does not grow with the index. */
const mostWaiting = 64;

/** Compresses files on the threads Node has for it, while whoever makes them goes on. */
export interface CompressingQueue {
  /** Resolves when the next may be put. */
  put(path: string, content: Uint8Array): Promise<void>;
  /** Resolves when all are taken. */
  done(): Promise<void>;
}

/** @param take is given each file, in whatever order they are ready */
export function createCompressingQueue(
  take: (path: string, compressed: Uint8Array) => void,
): CompressingQueue {
  const waiting = new Set<Promise<void>>();
  return {
    async put(path, content) {
      const compressing = compress(content).then((compressed) => {
        waiting.delete(compressing);
        take(path, compressed);
      });
      waiting.add(compressing);
      if (waiting.size >= mostWaiting) await Promise.race(waiting);
    },
    done: async () => void (await Promise.all(waiting)),
  };
}
