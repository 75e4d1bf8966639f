import type { Entries } from '../../library/entries.ts';
import { collections } from '../../schema/kinds.ts';
import type { Mistake } from '../../schema/mistake.ts';

/** An id is an address: one in each collection. Two articles can share a file name in two regions' folders. */
export function checkIds(entries: Entries): Mistake[] {
  return collections.flatMap((collection) => {
    const first = new Map<string, string>();
    return entries[collection].flatMap(({ id, file }) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      return other === undefined ? [] : [{ file, message: `id ${id} 已用于 ${other}`, hint: '换一个文件名' }];
    });
  });
}
