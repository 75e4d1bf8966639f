/** What a writer of the index is given and what it gives. Two stand behind it: ours (`write-index.ts`) and Pagefind's own (`write-with-library.ts`). */

/** A page, as the engine sees it. */
export interface IndexRecord {
  /** The term at each position; empty where none stands. */
  words: readonly string[];
  /** Value of the filter `kind`; empty where the page has none. */
  kind: string;
  /** What is fetched of a result when it is shown: JSON. */
  fragment: string;
}

/** Takes a file: its path below `pagefind/`, its bytes as they are served. */
export type TakeFile = (path: string, content: Uint8Array) => unknown;

/**
 * Writes an index that Pagefind's browser side reads, that side included.
 *
 * @param records in the order of the index; read once, one at a time
 */
export type IndexWriter = (records: Iterable<IndexRecord>, take: TakeFile) => Promise<void>;

/** Of the language no stemming and no segmentation is done; a code Pagefind has neither for. */
export const language = 'x';

/**
 * Postings a chunk holds, more or less; Pagefind's own measure is 20,000. A query needs a chunk for each of its pairs, so smaller ones are less to
 * load; but the list of chunks, which every first query loads, grows. About 5,000 is the least for both together from 1,000 to 10,000 articles.
 */
export const chunkSize = 5000;
