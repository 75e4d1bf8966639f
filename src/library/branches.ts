/** How the parts of a slogan hang on its characters, as a teacher draws it on the board. */
import { type Cell, cellsOf } from './cells.ts';
import type { Practice } from './entities.ts';

type Part = Practice['components'][number];

export interface Branch {
  /** The characters that the parts hang on: 三优 of 三优三严; the whole name where they hang on no part of it. */
  head: readonly Cell[];
  /** The character that the labels of the parts share with it; empty where they share none. */
  shared: string;
  parts: readonly Part[];
}

/**
 * The parts in their order, under the characters of the name that they are about: 优化作业设计 and 优化课后服务 under 三优, 严格收费监管 under 三严. Where
 * that does not work out for every part there is one branch for all.
 */
export function branchesOf({ name, components }: Pick<Practice, 'name' | 'components'>): Branch[] {
  const cells = cellsOf(name);
  const heads = cells.filter(({ text, number }) => !number && /\p{Script=Han}/u.test(text));
  const byHead = Map.groupBy(components, ({ label }) =>
    heads.find(({ text }) => label.startsWith(text) || label.endsWith(text)),
  );
  const all = [{ head: cells, shared: '', parts: components }];
  if (byHead.has(undefined)) return all;
  const branches = [...byHead].map(([head, parts]) => ({
    head: headOf(cells, head),
    shared: head?.text ?? '',
    parts,
  }));
  // A character each is no structure: the labels say as much.
  const grouped = branches.some(({ parts }) => parts.length > 1);
  if (!grouped) return all;
  return branches.length > 1 ? branches : branches.map((branch) => ({ ...branch, head: cells }));
}

/** With the number before it: 三优. */
function headOf(cells: readonly Cell[], head: Cell | undefined): Cell[] {
  const at = head ? cells.indexOf(head) : 0;
  return cells.slice(cells[at - 1]?.number ? at - 1 : at, at + 1);
}
