import type { Entries } from '../../library/entries.ts';

/** A region or a school, by id. */
type Place = { region: string } | { school: string };

/**
 * Where things lie. What is not known (a dangling id, reported elsewhere) is given the benefit of the doubt, so that one
 * slip does not come up as three.
 */
export function createRegionTree({ regions, schools }: Entries) {
  const regionById = new Map(regions.map(({ id, data }) => [id, data]));
  const schoolById = new Map(schools.map(({ id, data }) => [id, data]));

  /** Whether a region is another or lies in it; undefined where the tree above it is not whole. */
  function isWithin(id: string, outer: string): boolean | undefined {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
      if (at === outer) return true;
      const region = regionById.get(at);
      if (!region) return undefined;
      seen.add(at);
      at = region.parent;
    }
    return regionById.has(outer) ? false : undefined;
  }

  return {
    /** The region's id of a region or school; undefined where it is not known. */
    regionOf(of: Place): string | undefined {
      return 'region' in of ? of.region : schoolById.get(of.school)?.region;
    },
    isSurelyWithin: (id: string, outer: string) => isWithin(id, outer) === true,
    isSurelyOutside: (id: string, outer: string) => isWithin(id, outer) === false,

    /** The name of a region or school, else its id. */
    nameOf(of: Place): string {
      return 'region' in of
        ? (regionById.get(of.region)?.name ?? of.region)
        : (schoolById.get(of.school)?.name ?? of.school);
    },
  };
}
