/** A practice's name as it stands in a composition book, one character a cell. */

export interface Cell {
  text: string;
  /** Whether it counts what the slogan consists of: 三优三严, 5+2. */
  number: boolean;
}

/** Numbers that are part of a word count nothing. */
const noCount = /第.|一体|一体化|三方/u;

/** Cuts a name into cells: a Chinese character each with the marks at it, Latin words and numbers together. Together they are the name. */
export function cellsOf(name: string): Cell[] {
  const cells = [...name.matchAll(/[“‘《（]*(?:[A-Za-z]+|\d+(?:\.\d+)?|.)[”’》）、，]*/gu)];
  return cells.map(({ 0: text, index }) => ({
    text,
    number:
      /^\P{L}*(?:\d+|[一二三四五六七八九十])\P{L}*$/u.test(text) &&
      !noCount.test(name.slice(Math.max(0, index - 1), index + 1)) &&
      !noCount.test(name.slice(index, index + 2)),
  }));
}
