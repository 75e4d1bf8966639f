/** Regions as a tree. */
import type { Region } from '../entities.ts';
import type { Entry } from '../entries.ts';
import type { Draft, Registry } from './registry.ts';

/** Regions with parents, ancestors and children. */
export function resolveRegions(entries: readonly Entry<'regions'>[], registry: Registry): Region[] {
  const regions = registry.add(
    'regions',
    entries.map(
      ({ id, data }): Draft<Region> => ({
        ...data,
        id,
        kind: 'region',
        parent: undefined,
        ancestors: [],
        children: [],
      }),
    ),
  );
  for (const { id, data } of entries) {
    if (!data.parent) continue;
    const region: Draft<Region> = registry.find('regions', id);
    const parent: Draft<Region> = registry.find('regions', data.parent);
    region.parent = parent;
    parent.children = [...parent.children, region];
  }
  for (const region of regions) region.ancestors = ancestorsOf(region);
  return regions;
}

/** From the root down, the region itself not included. */
function ancestorsOf({ parent }: Region): Region[] {
  return parent ? [...ancestorsOf(parent), parent] : [];
}

/** Depth first along the tree, siblings by code, then by name. */
export function compareRegions(a: Region, b: Region): number {
  const key = (region: Region) =>
    [...region.ancestors, region].map(({ code = '9', name }) => `${code.padEnd(6, '9')}${name}`).join('/');
  return key(a) < key(b) ? -1 : 1;
}
