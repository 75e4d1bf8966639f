/** Which term stands where on which page: the index turned round. */

/** Terms in order, and for each, one after the other, its postings: those of a page together, in the order of pages, then of positions. */
export interface Postings {
  /** In the order of their code points, which is that of their UTF-8, too. */
  terms: readonly string[];
  /** Where in the two lists below the postings of each term begin, and where those of the last end. */
  starts: Uint32Array;
  pages: Uint32Array;
  positions: Uint32Array;
}

/** Collects what stands on pages, one page after the other. */
export interface PostingCollector {
  /** @param words the term at each position; empty where none stands */
  add(words: readonly string[]): void;
  /** Turns round what was collected, with a counting sort. */
  finish(): Postings;
}

export function createPostingCollector(): PostingCollector {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  // One entry a posting: the number of its term, and its position.
  let termNumbers = new Uint32Array(1 << 16);
  let positions = new Uint32Array(1 << 16);
  /** Where the postings of each page end. */
  const ends: number[] = [];
  let size = 0;

  function add(words: readonly string[]): void {
    if (size + words.length > positions.length) {
      const room = Math.max(positions.length * 2, size + words.length);
      termNumbers = grow(termNumbers, room);
      positions = grow(positions, room);
    }
    for (let position = 0; position < words.length; position++) {
      const term = words[position];
      if (!term) continue;
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      termNumbers[size] = number;
      positions[size++] = position;
    }
    ends.push(size);
  }

  function finish(): Postings {
    const terms = [...numbers.keys()].sort();
    const starts = new Uint32Array(terms.length + 1);
    /** By number of a term: where its next posting goes. */
    const next = new Uint32Array(terms.length);
    terms.forEach((term, at) => {
      const number = numbers.get(term) ?? 0;
      const start = starts[at] ?? 0;
      next[number] = start;
      starts[at + 1] = start + (counts[number] ?? 0);
    });
    const sorted = { pages: new Uint32Array(size), positions: new Uint32Array(size) };
    let posting = 0;
    ends.forEach((end, page) => {
      for (; posting < end; posting++) {
        const number = termNumbers[posting] ?? 0;
        const target = next[number] ?? 0;
        next[number] = target + 1;
        sorted.pages[target] = page;
        sorted.positions[target] = positions[posting] ?? 0;
      }
    });
    return { terms, starts, ...sorted };
  }

  return { add, finish };
}

function grow(list: Uint32Array<ArrayBuffer>, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(list);
  return larger;
}
