/**
 * The files of an index as Pagefind 1.6 reads them; its own description is its source (`pagefind/src/index/*.rs` writes, `pagefind_web/src/{metadata,index,filter_index}.rs`
 * reads). Each is gzip of twelve bytes, `pagefind_dcd`, and content:
 *
 * | file | content |
 * |---|---|
 * | `pagefind.<name>.pf_meta` | CBOR: [version, [[name of its fragment, number of words, name of its group] of each page], [[first term, last term, name] of each chunk], [[filter, name] of each filter], sorts, names of meta fields] |
 * | `index/<name>.pf_index` | CBOR, a chunk of the terms: [[[term, its pages, its variants with accents]…]]; a page is [its number, its positions, its positions in meta fields] |
 * | `filter/<name>.pf_filter` | CBOR: [filter, [[value, [pages…]]…]] |
 * | `fragment/<name>.pf_fragment` | JSON of a page, fetched when it is shown |
 * | `pagefind-entry.json` | not compressed: version, and for each language the name of its `pf_meta` |
 *
 * Pages are numbered in their order in `pf_meta`. Within a term, the number of each page but the first is written as the distance to the one before, and so is
 * each position on a page. A negative number among the positions would be a weight for those after it; ours all have the one that goes without saying (25, a weight of 1).
 * Our sorts, variants and meta fields are empty; so are the names of groups, of fragments that share a file.
 *
 * BM25 takes from this: how many positions a term has on a page, how many pages it is on, and the numbers of words, whose mean it forms itself.
 *
 * A file is named by its content, so that no browser takes an old one for a new one; nothing else is read from it.
 */
import { createHash } from 'node:crypto';
import { createCborWriter } from './cbor.ts';
import { language } from './index-writer.ts';
import type { Postings } from './postings.ts';

/** Before the content of each file, to be told from one that is not decompressed. */
export const signature = Buffer.from('pagefind_dcd');

const writer = createCborWriter();

/** A content as a file holds it, before it is compressed. */
export function signed(content: Uint8Array): Uint8Array {
  return Buffer.concat([signature, content]);
}

const shortestName = 7;

/** Names contents, as the library does: by a short digest, longer where it would name two. Each type of file has a namer of its own. */
export function createNamer(): (content: Uint8Array) => string {
  const taken = new Set<string>();
  return (content) => {
    const digest = createHash('sha1').update(content).digest('hex');
    let length = shortestName;
    while (taken.has(digest.slice(0, length))) length++;
    taken.add(digest.slice(0, length));
    return `${language}_${digest.slice(0, length)}`;
  };
}

/** A range of terms, `end` not included. */
export function encodeChunk(
  { terms, starts, pages, positions }: Postings,
  start: number,
  end: number,
): Uint8Array {
  writer.array(1);
  writer.array(end - start);
  for (let term = start; term < end; term++) {
    const [first = 0, after = 0] = [starts[term], starts[term + 1]];
    writer.array(3);
    writer.text(terms[term] ?? '');
    writer.array(countPages(pages, first, after));
    let lastPage = 0;
    for (let posting = first; posting < after; ) {
      const page = pages[posting] ?? 0;
      let next = posting + 1;
      while (next < after && pages[next] === page) next++;
      writer.array(3);
      writer.number(page - lastPage);
      lastPage = page;
      writer.array(next - posting);
      for (let last = 0; posting < next; posting++) {
        const position = positions[posting] ?? 0;
        writer.number(position - last);
        last = position;
      }
      writer.array(0);
    }
    writer.array(0);
  }
  return writer.take();
}

/** How many pages a range of postings, those of a page together, is on. */
export function countPages(pages: Uint32Array, start: number, end: number): number {
  let count = 0;
  for (let posting = start; posting < end; posting++)
    if (posting === start || pages[posting] !== pages[posting - 1]) count++;
  return count;
}

/** @param values value -> numbers of the pages that have it, in order */
export function encodeFilter(name: string, values: ReadonlyMap<string, readonly number[]>): Uint8Array {
  writer.array(2);
  writer.text(name);
  writer.array(values.size);
  for (const [value, pages] of [...values].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    writer.array(2);
    writer.text(value);
    writer.array(pages.length);
    for (const page of pages) writer.number(page);
  }
  return writer.take();
}

/** What `pf_meta` holds of a chunk: a term from `from` to `to` is in it, or nowhere. */
export interface ChunkRange {
  from: string;
  to: string;
  name: string;
}

export interface Meta {
  version: string;
  pages: readonly { name: string; words: number }[];
  chunks: readonly ChunkRange[];
  filters: readonly { filter: string; name: string }[];
}

export function encodeMeta({ version, pages, chunks, filters }: Meta): Uint8Array {
  writer.array(6);
  writer.text(version);
  writer.array(pages.length);
  for (const { name, words } of pages) {
    writer.array(3);
    writer.text(name);
    writer.number(words);
    writer.text('');
  }
  writer.array(chunks.length);
  for (const { from, to, name } of chunks) {
    writer.array(3);
    for (const text of [from, to, name]) writer.text(text);
  }
  writer.array(filters.length);
  for (const { filter, name } of filters) {
    writer.array(2);
    for (const text of [filter, name]) writer.text(text);
  }
  writer.array(0);
  writer.array(0);
  return writer.take();
}

export function encodeEntry(version: string, meta: string, pages: number): Uint8Array {
  const languages = { [language]: { hash: meta, wasm: null, page_count: pages } };
  return Buffer.from(JSON.stringify({ version, languages, include_characters: [] }));
}
