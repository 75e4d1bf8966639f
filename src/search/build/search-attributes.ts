/**
 * What the search index is told of a page, as attributes of its element with `data-search-body`.
 * `search/index-site.ts` reads them from the built page, so that index and page cannot differ.
 */
import { type Entity, nameOf } from '../../library/entities.ts';
import { facetNames, valuesOf } from '../../library/facets.ts';
import { describePlace } from '../../library/place.ts';
import { upwards } from '../../library/relations.ts';

/** Attributes to spread on the element. */
export function searchAttributes(entity: Entity): Record<`data-search-${string}`, string> {
  const place = placeOf(entity);
  return {
    'data-search-id': entity.id,
    'data-search-kind': entity.kind,
    'data-search-title': nameOf(entity),
    'data-search-names': JSON.stringify([nameOf(entity), ...('aliases' in entity ? entity.aliases : [])]),
    'data-search-filters': JSON.stringify(filtersOf(entity)),
    ...(place && { 'data-search-place': place }),
    ...(entity.kind === 'article' && { 'data-search-date': entity.updated }),
  };
}

function placeOf(entity: Entity): string {
  switch (entity.kind) {
    case 'article':
    case 'school':
    case 'region':
      return describePlace(entity);
    case 'practice':
      return entity.owner ? nameOf(entity.owner) : '';
    default:
      return '';
  }
}

function filtersOf(entity: Entity): Record<string, readonly string[]> {
  switch (entity.kind) {
    case 'article':
      return {
        ...Object.fromEntries(facetNames.map((facet) => [facet, valuesOf(entity, facet)])),
        practice: entity.practices.map(({ id }) => id),
      };
    case 'school':
      return { region: upwards(entity.region).map(({ id }) => id), stage: entity.stage };
    case 'practice':
      return { theme: entity.themes.map(({ id }) => id) };
    default:
      return {};
  }
}
