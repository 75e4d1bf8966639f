/** Names of places as Chinese readers write them. */
import type { Article, Region, School } from './entities.ts';

/** 重庆市九龙坡区; a name that has its region in it already is not led by it: 重庆高新技术产业开发区. */
export function placeName({ name, ancestors }: Region): string {
  const leading = ancestors.filter(
    (ancestor) => ![ancestor.name, ...ancestor.aliases].some((known) => name.startsWith(known)),
  );
  return [...leading.map((ancestor) => ancestor.name), name].join('');
}

/** Where a thing lies: the region of an article or a school, what is above a region; empty where nothing is. */
export function describePlace(thing: Article | School | Region): string {
  if (thing.kind !== 'region') return placeName(thing.region);
  return thing.parent ? placeName(thing.parent) : '';
}
