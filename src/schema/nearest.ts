/** “你是不是想写 …”: the words nearest to one that is not known. */

export interface Named {
  id: string;
  /** What people call it; shown beside the id. */
  name?: string | undefined;
}

/**
 * The candidates an editor may have meant, nearest first: a few letters differ, or one id starts with, ends with or holds the other
 * (xiejiawan for xiejiawan-school), or the word is the candidate's name.
 *
 * @param wanted what was written
 * @param limit how many at most
 */
export function findNearest(wanted: string, candidates: readonly Named[], limit = 3): Named[] {
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, candidate) }))
    .filter(({ distance }) => distance <= 1)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** `你是不是想写: xiejiawan（谢家湾学校）、…`; nothing where nothing is near. */
export function suggestNearest(wanted: string, candidates: readonly Named[]): string | undefined {
  const nearest = findNearest(wanted, candidates);
  if (nearest.length === 0) return undefined;
  return `你是不是想写: ${nearest.map(({ id, name }) => (name ? `${id}（${name}）` : id)).join('、')}`;
}

/** 0 is the same; up to 1 is near enough to be offered. */
function distanceTo(wanted: string, { id, name }: Named): number {
  const word = wanted.toLowerCase();
  if (name !== undefined && word.length > 1 && name.includes(wanted)) return 0;
  const other = id.toLowerCase();
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length >= 3 && long.includes(short)) return 0.5;
  // Two slips are forgiven in a word of six letters, three in one of eleven: xiangyang is not meant to be jiangnan.
  const forgiven = Math.max(1, Math.min(Math.floor(long.length / 3), Math.ceil(long.length / 5)));
  // Each letter one has more is a slip: most words need not be compared.
  const slips = (long.length - short.length > forgiven ? Infinity : editDistance(word, other)) / forgiven;
  const shared = sharedPrefix(word, other);
  return shared >= 4 && shared * 2 >= word.length ? Math.min(slips, 0.9) : slips;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Optimal string alignment distance: insert, delete, replace a letter or swap two neighbours, one each. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
