/** Which of many columns are in view: plain lists of ids, so that the rules can be tested without a page. */
import { isId } from './choice.ts';
import { fewestColumns, mostColumns } from './comparison.ts';

export interface Columns {
  /** In view; in no order of their own, columns stand as the table has them. */
  shown: readonly string[];
  /** Those of them that the reader has asked for; the others were there to begin with. */
  asked: readonly string[];
}

/** Reads `?columns=a,b,c`. Ids that the table does not have are told and fill no place. */
export function parseColumns(
  query: string,
  all: readonly string[],
  start: readonly string[],
): Columns & { unknown: readonly string[] } {
  const named = (new URLSearchParams(query).get('columns') ?? '')
    .split(/[\s,，、]+/)
    .filter((id) => id !== '');
  const ids = [...new Set(named)];
  const known = ids.filter((id) => isId(id) && all.includes(id)).slice(0, mostColumns);
  const unknown = ids.filter((id) => !all.includes(id));
  if (known.length >= fewestColumns) return { shown: known, asked: known, unknown };
  return {
    shown: [...new Set([...known, ...start])].slice(0, Math.max(start.length, fewestColumns)),
    asked: known,
    unknown,
  };
}

/** Writes the columns the way `parseColumns` reads them; nothing where they are those to begin with. */
export function printColumns({ shown }: Columns, start: readonly string[]): string {
  const isStart = shown.length === start.length && shown.every((id) => start.includes(id));
  return isStart ? '' : `?columns=${shown.join(',')}`;
}

/**
 * Takes a column in or out. As soon as a reader has asked for two they stand alone, and whoever takes one out asks for those that
 * are left. One too many changes nothing.
 */
export function toggleColumn({ shown, asked }: Columns, id: string): Columns | 'full' {
  if (shown.includes(id)) {
    const left = shown.filter((other) => other !== id);
    return { shown: left, asked: left };
  }
  const wanted = [...asked, id];
  if (wanted.length > mostColumns) return 'full';
  if (wanted.length >= fewestColumns) return { shown: wanted, asked: wanted };
  return { shown: [...shown.slice(0, mostColumns - 1), id], asked: wanted };
}
