/** What the visitor compares, as an address holds it. Whatever comes in was typed or sent by somebody: nothing is trusted. */
import { type ComparableKind, isComparableKind } from '../../schema/kinds.ts';
import type { Comparison } from './comparison.ts';

/** The whole state of the visitor's own comparison. */
export interface Choice {
  kind: ComparableKind;
  /** In the order of the columns; none twice. Whether there is such a thing only shows when it is fetched. */
  ids: readonly string[];
  /** Only what is said to one theme, by its id; all there is where it is empty. */
  theme: string;
  /** 只看不同: rows that do not tell the columns apart are left out. */
  onlyDifferent: boolean;
  /** 只看都有: rows in which a column says nothing are left out. */
  onlyComplete: boolean;
}

/** Ids that are looked up at most; of those that are found as many as stand side by side are shown. */
const mostAsked = 12;

/** The same pattern as `idPattern` of the schema, which the browser need not load zod for. Ids go into addresses. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether something is written as ids are, and no longer than any is. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && idPattern.test(value);
}

/**
 * Reads `?kind=article&ids=a,b,c&theme=homework&different=1&complete=1`; undefined where it names no kind that can be compared.
 *
 * @param query part of an address after its `?`, with or without it
 */
export function parseChoice(query: string): (Choice & { invalid: readonly string[] }) | undefined {
  const parameters = new URLSearchParams(query);
  const kind = parameters.get('kind');
  if (!isComparableKind(kind)) return undefined;
  // Chat programs and people put 、 or ， where a comma was.
  const named = (parameters.get('ids') ?? '').split(/[\s,，、]+/).filter((id) => id !== '');
  const theme = parameters.get('theme');
  return {
    kind,
    ids: [...new Set(named.filter(isId))].slice(0, mostAsked),
    theme: isId(theme) ? theme : '',
    onlyDifferent: parameters.get('different') === '1',
    onlyComplete: parameters.get('complete') === '1',
    invalid: named.filter((id) => !isId(id)),
  };
}

/** Writes a choice the way `parseChoice` reads it. Ids are plain ASCII and their commas stay legible. */
export function printChoice({ kind, ids, theme, onlyDifferent, onlyComplete }: Choice): string {
  return [
    `?kind=${kind}&ids=${ids.join(',')}`,
    theme ? `&theme=${theme}` : '',
    onlyDifferent ? '&different=1' : '',
    onlyComplete ? '&complete=1' : '',
  ].join('');
}

/** A list with one of its things `step` places further on; the list itself where there is no such place. */
export function move<T>(list: readonly T[], from: number, step: number): readonly T[] {
  const to = from + step;
  const [moved] = list.slice(from, from + 1);
  if (moved === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** The comparison with only the rows that are asked for; a group without rows is gone. */
export function narrow(
  comparison: Comparison,
  { onlyDifferent, onlyComplete }: Pick<Choice, 'onlyDifferent' | 'onlyComplete'>,
): Comparison {
  const groups = comparison.groups.map(({ title, rows, unanswered }) => ({
    title,
    unanswered,
    rows: rows.filter((row) => (!onlyDifferent || row.differs) && (!onlyComplete || row.complete)),
  }));
  return { ...comparison, groups: groups.filter(({ rows }) => rows.length > 0) };
}
