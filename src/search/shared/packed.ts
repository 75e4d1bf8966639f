/**
 * Our files beside Pagefind's are compressed in themselves, as Pagefind's own are: many servers of schools send everything as it lies on the disk. The
 * ending is none that a server takes for a reason to say that it is compressed.
 */

import { IndexUnavailable, readWhole } from './read-whole.ts';

/** The name of a packed file. */
export function packedName(name: string): string {
  return `${name}.packed`;
}

/**
 * Loads a packed file.
 *
 * @param folder address of the folder `pagefind/`, with a slash at its end
 * @param name without its ending
 * @throws {IndexUnavailable} when it cannot be loaded
 */
export async function readPacked(folder: string, name: string): Promise<string> {
  const { body } = await readWhole(folder + packedName(name));
  if (!body) throw new IndexUnavailable();
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return unpacked.text().catch(() => {
    throw new IndexUnavailable();
  });
}
