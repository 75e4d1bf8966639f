/** Finds the pages that contain all phrases, each exactly, and puts them in order. */
import { type Fold, latin, normalise, wordEdge } from '../shared/analyze.ts';
import { type Tier, tierOf } from '../shared/tiers.ts';
import type { Engine } from './engine.ts';
import type { Phrase } from './parse-query.ts';

/** Characters the engine is asked for at once; longer phrases are asked for in pieces and read over in the text. */
const pieceLength = 24;

/** From here on reading texts costs less than asking for more pieces. */
const fewPages = 8;

/**
 * More pages than this are not scored: what stands everywhere is not what tells pages apart, and scoring thousands takes longer than finding them.
 */
const mostScored = 1500;

/**
 * Finds pages.
 *
 * @param fold as the index was built with
 * @returns ids, best first: where Latin words and numbers stand by themselves (AI, not in MAIL) before others; where every phrase is in the title before those where it is in a heading or only in the body, then by BM25, then in
 * the engine's order (date, title)
 */
export async function findPages(
  engine: Engine,
  phrases: readonly Phrase[],
  kind: string | undefined,
  fold: Fold,
): Promise<string[]> {
  let tiers: Map<string, Tier> | undefined;
  const whole = new Map<string, number>();
  for (const { normal, inTitle } of phrases) {
    const found = await findPhrase(engine, normal, kind, fold);
    if (latin.test(normal))
      for (const id of (await engine.find(wordEdge + firstPiece(normal) + wordEdge, kind)).keys())
        whole.set(id, (whole.get(id) ?? 0) + 1);
    const worse = new Map<string, Tier>();
    for (const [id, position] of found) {
      const before = tiers ? tiers.get(id) : 0;
      if (before !== undefined && !(inTitle && tierOf(position) > 0))
        worse.set(id, Math.max(before, tierOf(position)) as Tier);
    }
    tiers = worse;
    if (tiers.size === 0) return [];
  }
  if (!tiers) return [];
  const found = [...tiers];
  const scored = found.length > 1 && found.length <= mostScored;
  const pieces = phrases.map(({ normal }) => firstPiece(normal));
  const scores = scored ? await engine.score(pieces, kind) : new Map<string, number>();
  return found
    .sort(
      ([one, oneTier], [other, otherTier]) =>
        (whole.get(other) ?? 0) - (whole.get(one) ?? 0) ||
        oneTier - otherTier ||
        (scores.get(other) ?? 0) - (scores.get(one) ?? 0),
    )
    .map(([id]) => id);
}

function firstPiece(normal: string): string {
  return [...normal].slice(0, pieceLength).join('');
}

async function findPhrase(
  engine: Engine,
  normal: string,
  kind: string | undefined,
  fold: Fold,
): Promise<ReadonlyMap<string, number>> {
  const chars = [...normal];
  let found = await engine.find(firstPiece(normal), kind);
  if (chars.length <= pieceLength) return found;
  for (let start = pieceLength; start < chars.length && found.size > fewPages; start += pieceLength) {
    const piece = await engine.find(chars.slice(start, start + pieceLength).join(''), kind);
    found = new Map([...found].filter(([id]) => piece.has(id)));
  }
  const texts = await Promise.all(
    [...found.keys()].map(async (id) => [id, normalise((await engine.fragment(id)).text, fold)] as const),
  );
  const holding = new Set(texts.filter(([, text]) => text.includes(normal)).map(([id]) => id));
  return new Map([...found].filter(([id]) => holding.has(id)));
}
