/** Which comparisons are built: rules read off the tree of regions and the themes, no names. */

import type { Entity, Holder, Practice, Region, School } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { groupBy } from '../../library/relations.ts';
import type { ComparisonKey } from '../../library/urls.ts';
import type { ComparableKind } from '../../schema/kinds.ts';
import type { Comparable } from './item.ts';

export interface ComparisonSet extends ComparisonKey {
  /** 重庆市各区县 */
  title: string;
  kind: ComparableKind;
  members: readonly Comparable[];
}

/** Four of them stand in view; a page of more is slow to open on a phone, so more are shared out among pages. */
const mostMembers = 40;

/** Passages on a page: about 100 kB compressed. */
const mostPassages = 500;

/** All built comparisons of regions, schools and practices. Each has two members at least. */
export function comparisonSets(library: Library): ComparisonSet[] {
  return [...regionSets(library), ...schoolSets(library), ...practiceSets(library), ...homonymSets(library)];
}

/** The pages a comparison is shared out among, itself included. */
export function partsOf(set: ComparisonSet, sets: readonly ComparisonSet[]): ComparisonSet[] {
  return sets.filter(({ group, id }) => group === set.group && id === set.id);
}

/** Indexes the sets by what stands in them; a name with several meanings has those of its practices. */
export function indexSets(sets: readonly ComparisonSet[]): (entity: Entity) => readonly ComparisonSet[] {
  const setsWith = groupBy(sets, ({ members }) => members);
  return (entity) =>
    entity.kind === 'homonym'
      ? sets.filter(({ group, id }) => group === 'homonyms' && id === entity.id)
      : (setsWith.get(entity) ?? []);
}

function regionSets(library: Library): ComparisonSet[] {
  const told = (regions: readonly Region[]) =>
    regions.filter((region) => library.articlesOf(region).length > 0);
  const cities = library.regions.filter(({ level }) => level === 'municipality' || level === 'city');
  return [
    ...setsOf({ group: 'cities' }, '各市', told(cities)),
    ...library.regions.flatMap((region) =>
      setsOf(
        { group: 'regions', id: region.id },
        `${region.name}各地区`,
        told(region.children),
        countPassages(library, told(region.children)),
      ),
    ),
  ];
}

function countPassages(library: Library, holders: readonly Holder[]): number {
  return holders.reduce((sum, holder) => sum + library.passagesOf(holder).length, 0);
}

/** Schools of one district that have an article of their own. */
function schoolSets(library: Library): ComparisonSet[] {
  const told = (school: School) =>
    library.articlesOf(school).some(({ level, schools }) => level === 'school' && schools[0] === school);
  return library.regions.flatMap((region) =>
    setsOf(
      { group: 'schools', id: region.id },
      `${region.name}的学校和机构`,
      library.schoolsOf(region).filter((school) => school.region === region && told(school)),
    ),
  );
}

function practiceSets(library: Library): ComparisonSet[] {
  const places = new Map(library.regions.map((region, at) => [region, at]));
  /** What belongs nowhere first, then as the regions stand in their tree. */
  const placeOf = ({ owner }: Practice) =>
    owner ? (places.get(owner.kind === 'region' ? owner : owner.region) ?? -1) : -1;
  return library.themes.flatMap((theme) =>
    setsOf(
      { group: 'practices', id: theme.id },
      `${theme.name}的做法`,
      library.practicesOf(theme).toSorted((a, b) => placeOf(a) - placeOf(b)),
    ),
  );
}

function homonymSets(library: Library): ComparisonSet[] {
  return library.homonyms.flatMap((homonym) =>
    setsOf(
      { group: 'homonyms', id: homonym.id },
      `“${homonym.name}”同名辨析`,
      homonym.practices.map(({ practice }) => practice),
    ),
  );
}

/**
 * One set, or several of like size where there are too many members or too much is said; none for fewer than two.
 *
 * @param passages how many of them the members have together
 */
function setsOf(
  key: ComparisonKey,
  title: string,
  members: readonly Comparable[],
  passages = 0,
): ComparisonSet[] {
  const [first] = members;
  if (!first || members.length < 2) return [];
  const wanted = Math.max(Math.ceil(members.length / mostMembers), Math.ceil(passages / mostPassages));
  // Nothing stands alone.
  const parts = Math.min(wanted, Math.floor(members.length / 2));
  const startOf = (part: number) => Math.floor((part * members.length) / parts);
  return Array.from({ length: parts }, (_, part) => ({
    ...key,
    part: part + 1,
    title: parts === 1 ? title : `${title}（${part + 1}/${parts}）`,
    kind: first.kind,
    members: members.slice(startOf(part), startOf(part + 1)),
  }));
}
