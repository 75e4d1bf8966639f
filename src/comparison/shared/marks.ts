/** What columns have in common within a row, and where one speaks alone. The build and the page, whose columns are chosen, share it. */
import { type ItemValue, mostBrief, speaks } from './comparison.ts';

type Cell = readonly ItemValue[] | undefined;

/**
 * For each value of each cell a number, the same for what says the same; 0 for silence, which says nothing, and -1 for a figure of
 * another part, which says something else.
 */
export function numberSayings(cells: readonly Cell[]): number[][] {
  const numbers = new Map<string, number>();
  return cells.map((cell = []) =>
    cell.map((value) => {
      if (value.state === 'silent') return 0;
      if (value.state === 'scoped') return -1;
      const key = sayingOf(value);
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    }),
  );
}

export interface Marks {
  /** Whether a column speaks where all others say nothing. */
  alone: readonly boolean[];
  /** Numbers of what two columns or more say. */
  common: ReadonlySet<number>;
}

/** @param sayings of the columns in view, as `numberSayings` numbers them */
export function markSayings(sayings: readonly (readonly number[])[]): Marks {
  const columns = sayings.map((numbers) => new Set(numbers.filter((number) => number > 0)));
  const speaking = columns.filter(({ size }) => size > 0).length;
  const isElsewhere = sayings.flat().some((number) => number < 0);
  const all = columns.flatMap((numbers) => [...numbers]);
  return {
    alone: columns.map(({ size }) => size > 0 && speaking === 1 && columns.length > 1 && !isElsewhere),
    common: new Set(all.filter((number, at) => all.indexOf(number) !== at)),
  };
}

/**
 * Whether a row tells its columns apart. It does where one says something and another nothing; where figures, names or
 * a few words are not the same. Prose that is only worded differently does not: no two articles use the same words, so that
 * nearly every row would differ and the filter would help nobody.
 */
export function differ(cells: readonly Cell[]): boolean {
  if (!cells.every(speaks)) return cells.some(speaks);
  const said = cells.map((cell = []) =>
    [...new Set(cell.filter((value) => !isProse(value)).map(sayingOf))].toSorted().join('\n'),
  );
  return new Set(said).size > 1;
}

function isProse({ text = '', number, url, passage }: ItemValue): boolean {
  return passage === true || (number === undefined && url === undefined && text.length > mostBrief);
}

function sayingOf({ text = '', state }: ItemValue): string {
  return `${state ?? ''} ${text}`;
}
