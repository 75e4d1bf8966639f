/**
 * How text becomes search terms. The build and the browser share this file: what one side drops or folds, the other does too,
 * and that is the whole of why a query finds an article if and only if the article contains it.
 *
 * Every character counts (Latin letters and digits one by one, too), and every pair of neighbours is a term, as in Lucene's
 * CJK analyzer: 课后服务 becomes 课后 后服 服务, asked for as a phrase.
 */

/** Traditional character -> simplified. */
export type Fold = ReadonlyMap<string, string>;

/** A text as search sees it: its characters, and where each stood in the text. */
export interface Analysed {
  /** Code points that count, normalised; one string each. */
  chars: string[];
  /** For each character, where its source begins in the text, in UTF-16 units. */
  starts: number[];
  /** … and where it ends. */
  ends: number[];
}

/** A base with its combining marks (halfwidth voicing marks included) is normalised as one. */
const clusters = /[^\p{M}\uFF9E\uFF9F][\p{M}\uFF9E\uFF9F]*|[\p{M}\uFF9E\uFF9F]+/gsu;

/** Dropped: white space, quotes, brackets, marks between characters, and what has no shape of its own. */
const dropped = /[\p{P}\p{Z}\p{C}\p{Variation_Selector}\s]/u;

/** Punctuation that numbers and slogans are made of: 5+2, 99.7%, 2-3. */
const kept = new Set(['+', '-', '.', '%', '‰']);

/** Ellipses, which NFKC would turn into full stops. */
const ellipses = new Set(['…', '‥']);

/**
 * Normalises a text: NFKC, small letters, simplified characters, marks dropped.
 *
 * @param fold the characters to fold; those without an entry stay
 */
export function analyse(text: string, fold: Fold): Analysed {
  const analysed: Analysed = { chars: [], starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    for (const normal of normalsOf(cluster)) {
      analysed.chars.push(fold.get(normal) ?? normal);
      analysed.starts.push(index);
      analysed.ends.push(index + cluster.length);
    }
  }
  return analysed;
}

/** What became of clusters seen before: a site has some thousand, and asking Unicode's tables is slow. */
const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;

function normalsOf(cluster: string): readonly string[] {
  const seen = known.get(cluster);
  if (seen) return seen;
  const chars = ellipses.has(cluster) ? [] : [...cluster.normalize('NFKC').toLowerCase()];
  const normals = chars.filter((char) => !dropped.test(char) || kept.has(char));
  if (known.size >= mostKnown) known.clear();
  known.set(cluster, normals);
  return normals;
}

/** The characters of a text that count, as one string: two texts with the same one are the same to search. */
export function normalise(text: string, fold: Fold): string {
  return analyse(text, fold).chars.join('');
}

/** Pairs of neighbours; a character alone is its own term. */
export function phraseTerms(chars: readonly string[]): string[] {
  const codes = chars.map(encode);
  return codes.length < 2 ? codes : codes.slice(1).map((code, at) => codes[at] + code);
}

/** What makes words by itself, where Chinese has none: Latin letters, numbers, the signs in them. */
export const latin = /^[\p{Script=Latin}\p{N}+\-.%‰]+$/u;

/** Stands before and after a whole Latin word in the index; no text has it, as it is dropped. */
export const wordEdge = '\u0001';

/** The Latin words and numbers of a text, each once, normalised: `ai`, `5+2`, `99.7%`. */
export function latinWords({ chars, starts, ends }: Analysed): Set<string> {
  const words = new Set<string>();
  let word = '';
  chars.forEach((char, at) => {
    if (word && (!latin.test(char) || starts[at] !== ends[at - 1])) {
      words.add(word.replace(/[.-]+$/, ''));
      word = '';
    }
    if (latin.test(char)) word += char;
  });
  return words.add(word.replace(/[.-]+$/, '')).difference(new Set(['']));
}

/** Characters that Pagefind takes as they are. */
const plain = /^[a-z0-9\u4E00-\u9FFF]$/;

/**
 * A character in letters that Pagefind neither splits, strips nor folds: it drops symbols, and takes é for e. Everything but
 * common Chinese characters, a-z and digits is written as two Yi syllables, its code point in base 1024.
 */
export function encode(char: string): string {
  if (plain.test(char)) return char;
  const point = char.codePointAt(0) ?? 0;
  return String.fromCharCode(0xa000 + (point >> 10), 0xa000 + (point & 0x3ff));
}
