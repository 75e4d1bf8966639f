/** Where the words of a query stand in a text, and the piece of it worth showing. */
import { analyse, type Fold } from './analyze.ts';

/** A range of a text in UTF-16 units, `end` not included. */
export interface Range {
  start: number;
  end: number;
}

/** A piece of an excerpt; pieces follow each other without a gap. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters an excerpt has, more or less. */
const excerptLength = 80;

/** More matches in an excerpt do not make it better. */
const manyMatches = 100;

/** Stands in an excerpt between items of a list, cells and paragraphs. */
const betweenLines = ' · ';

/**
 * All places of all phrases, in the order of the text; those that overlap become one.
 *
 * @param normals normalised phrases
 */
export function findMatches(text: string, normals: readonly string[], fold: Fold): Range[] {
  const { chars, starts, ends } = analyse(text, fold);
  const joined = chars.join('');
  // Which character a unit of `joined` belongs to: the same number, unless some characters are two units long.
  const numbers =
    joined.length > chars.length
      ? chars.flatMap((char, number) => Array<number>(char.length).fill(number))
      : undefined;
  const ranges: Range[] = [];
  for (const normal of normals) {
    for (let at = joined.indexOf(normal); at >= 0; at = joined.indexOf(normal, at + normal.length)) {
      const first = numbers?.[at] ?? at;
      const last = numbers?.[at + normal.length - 1] ?? at + normal.length - 1;
      ranges.push({ start: starts[first] ?? 0, end: ends[last] ?? 0 });
    }
  }
  return merge(ranges);
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/**
 * The excerpt with the most of the words in it, then the most matches, of the first such place; never cut inside a match, a number or a Latin word.
 *
 * @param matches as `findMatches` returns them, one at least
 * @param stops offsets that an excerpt does not reach over: where sections begin
 */
export function excerpt(
  text: string,
  matches: readonly Range[],
  stops: readonly number[],
): { pieces: Piece[]; match: Range } {
  let best: { match: Range; window: Range; count: number } | undefined;
  for (const match of matches) {
    const window = widen(text, match, matches, stops);
    const within = matches.filter(({ start, end }) => start >= window.start && end <= window.end);
    const words = new Set(within.map(({ start, end }) => text.slice(start, end)));
    const count = words.size * manyMatches + Math.min(within.length, manyMatches - 1);
    if (!best || count > best.count) best = { match, window, count };
  }
  if (!best) return { pieces: [], match: { start: 0, end: 0 } };
  const { window, match } = best;
  return { pieces: cut(text, window, matches), match };
}

/** About `excerptLength` characters around a match: from its own line on, within its section. */
function widen(text: string, match: Range, matches: readonly Range[], stops: readonly number[]): Range {
  const lineStart = text.lastIndexOf('\n', match.start) + 1;
  const next = Math.min(...stops.filter((stop) => stop >= match.end));
  const most = { start: lineStart, end: Math.min(text.length, Math.max(next - 1, match.end)) };
  const spare = Math.max(0, excerptLength - (match.end - match.start));
  let start = Math.max(most.start, match.start - Math.floor(spare / 2));
  let end = Math.min(most.end, start + Math.max(excerptLength, match.end - start));
  start = Math.max(most.start, Math.min(start, end - excerptLength));
  for (const { start: from, end: to } of matches) {
    if (from < start && to > start) start = from;
    if (from < end && to > end) end = to;
  }
  while (start > most.start && insideWord(text, start)) start--;
  while (end < most.end && insideWord(text, end)) end++;
  return { start, end };
}

const wordCharacter = /[\p{Script=Latin}\p{N}\p{M}.%+-]/u;

/** Whether a cut here would part a Latin word, a number or a surrogate pair. */
function insideWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before >= 0xd800 && before < 0xdc00) return true;
  return wordCharacter.test(text[at - 1] ?? '') && wordCharacter.test(text[at] ?? '');
}

function cut(text: string, window: Range, matches: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = window.start;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end).replaceAll('\n', betweenLines), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of matches) {
    if (end <= window.start || start >= window.end) continue;
    add(start, false);
    add(end, true);
  }
  add(window.end, false);
  if (pieces[0] && !startsLine(text, window.start)) pieces.unshift({ text: '…', marked: false });
  if (!endsLine(text, window.end)) pieces.push({ text: '…', marked: false });
  return pieces;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function endsLine(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n';
}
