/**
 * Our files beside Pagefind's are compressed in themselves, as Pagefind's own are: many servers of schools send everything as it lies on the disk. The
 * ending is none that a server takes for a reason to say that it is compressed.
 */

/** Parts of the index could not be loaded, so that nothing can be said of what was found. */
export class IndexUnavailable extends Error {
  override name = 'IndexUnavailable';
}

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
  const response = await fetch(folder + packedName(name)).catch(() => undefined);
  if (!response?.ok || !response.body) throw new IndexUnavailable();
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
}
