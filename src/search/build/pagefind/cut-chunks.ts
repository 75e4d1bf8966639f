/** Cuts the terms of an index into chunks, as Pagefind does. */
import { countPages } from './format.ts';
import type { Postings } from './postings.ts';

export interface Chunk {
  /** Which of the terms: a range, `end` not included. */
  start: number;
  end: number;
  /** As much of its first term as tells it from the last of the chunk before, … */
  from: string;
  /** … and of its last as tells it from the first of the chunk after: the list is loaded with every first query. */
  to: string;
}

/** @param size a chunk ends with the term that brings its positions and pages together to so many */
export function cutChunks({ terms, starts, pages }: Postings, size: number): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let filled = 0;
  terms.forEach((term, at) => {
    const [first = 0, end = 0] = [starts[at], starts[at + 1]];
    filled += end - first + countPages(pages, first, end);
    if (filled < size && at < terms.length - 1) return;
    chunks.push({ start, end: at + 1, from: terms[start] ?? '', to: term });
    start = at + 1;
    filled = 0;
  });
  chunks.forEach((chunk, at) => {
    const after = chunks[at + 1];
    if (!after) return;
    const length = commonLength(chunk.to, after.from) + 1;
    const to = firstChars(chunk.to, length);
    // A chunk of one term would end before it begins.
    if (to >= chunk.from) chunk.to = to;
    after.from = firstChars(after.from, length);
  });
  return chunks;
}

function commonLength(one: string, other: string): number {
  const others = [...other];
  const differing = [...one].findIndex((char, at) => char !== others[at]);
  return differing < 0 ? [...one].length : differing;
}

function firstChars(text: string, count: number): string {
  return [...text].slice(0, count).join('');
}
