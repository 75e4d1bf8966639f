import { type Division, findDivisions, fullName } from '../../import/divisions.ts';
import type { Entries, Entry } from '../../library/entries.ts';
import type { Advice } from './advice.ts';

/** Regions of 行政区划 have their code, and it is theirs; of several of a name the one below the region's ancestors is meant. */
export function adviseRegionCodes({ regions }: Entries): Advice[] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  return regions.flatMap(({ file, data }): Advice[] => {
    const { name, code, level, parent } = data;
    if (level === 'zone') return [];
    const above = namesAbove(parent, byId);
    const [only, ...others] = findDivisions(name).filter((one) =>
      above.every((place) => isBelow(one, place)),
    );
    if (!only || others.length > 0 || only.code === code) return [];
    const hint = `写 code: "${only.code}"`;
    return [
      code === undefined
        ? { file, field: ['name'], message: `${name}没有写行政区划代码`, hint }
        : { file, field: ['code'], message: `${code} 不是${fullName(only)}的行政区划代码`, hint },
    ];
  });
}

function namesAbove(parent: string | undefined, byId: ReadonlyMap<string, Entry<'regions'>>): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at = parent; at !== undefined && !seen.has(at); at = byId.get(at)?.data.parent) {
    seen.add(at);
    const name = byId.get(at)?.data.name;
    if (name) names.push(name);
  }
  return names;
}

function isBelow({ above }: Division, name: string): boolean {
  return above !== undefined && (above.name === name || isBelow(above, name));
}
