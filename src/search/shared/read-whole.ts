/** Fetching files of the index: all of one, or an error that says so. */
import { patience } from './within.ts';

/** Parts of the index could not be loaded, so that nothing can be said of what was found. */
export class IndexUnavailable extends Error {
  override name = 'IndexUnavailable';
}

/** The browser's own, before the search worker puts another in its place for Pagefind. */
const fetchFile = globalThis.fetch.bind(globalThis);

/**
 * Fetches a file and all that is in it.
 *
 * @param mostSilence time without a further piece of it, in milliseconds; a slow network may take longer in all
 * @throws {IndexUnavailable} where it cannot be had, stops in the middle, or is a page: networks that want a login first answer everything with one
 */
export async function readWhole(file: RequestInfo | URL, mostSilence = patience): Promise<Response> {
  const stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stopping.abort(), mostSilence);
  };
  try {
    wait();
    const response = await fetchFile(file, { signal: stopping.signal });
    const reader = response.body?.getReader();
    if (!response.ok || !reader) throw new IndexUnavailable();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      pieces.push(read.value);
      wait();
    }
    const { status, headers } = response;
    const whole = new Blob(pieces);
    if (isPage(await whole.slice(0, 16).text())) throw new IndexUnavailable();
    return new Response(whole, { status, headers });
  } catch {
    throw new IndexUnavailable();
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a text begins as HTML does and no file of the index. */
function isPage(beginning: string): boolean {
  return /^\s*</.test(beginning);
}
