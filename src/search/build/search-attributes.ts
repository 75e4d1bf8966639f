/**
 * What the search index is told of a page, as attributes of its element with `data-search-body`.
 * `search/index-site.ts` reads them from the built page, so that index and page cannot differ.
 */

import { yearsOf } from '../../library/dates.ts';
import { type Article, type Entity, nameOf } from '../../library/entities.ts';
import { facetNames, valuesOf } from '../../library/facets.ts';
import { describePlace } from '../../library/place.ts';
import { upwards } from '../../library/relations.ts';
import type { Inner } from '../shared/page.ts';

/** Attributes to spread on the element. */
export function searchAttributes(entity: Entity): Record<`data-search-${string}`, string> {
  const place = placeOf(entity);
  const inner = innerOf(entity);
  return {
    'data-search-id': entity.id,
    'data-search-kind': entity.kind,
    'data-search-title': nameOf(entity),
    'data-search-names': JSON.stringify([nameOf(entity), ...('aliases' in entity ? entity.aliases : [])]),
    'data-search-filters': JSON.stringify(filtersOf(entity)),
    ...(inner.length > 0 && { 'data-search-inner': JSON.stringify(inner) }),
    ...(entity.kind === 'problem' && { 'data-search-question': entity.question }),
    ...(place && { 'data-search-place': place }),
    ...(entity.kind === 'article' && { 'data-search-date': dateOf(entity) }),
  };
}

/** What is found by a name of its own on the page of something else. */
function innerOf(entity: Entity): Inner[] {
  switch (entity.kind) {
    case 'theme':
      return entity.aspects.map(({ id, name, aliases, question }) => ({
        kind: 'aspect',
        id: aspectKey(entity, { id }),
        names: [name, ...aliases],
        anchor: id,
        question,
      }));
    case 'source':
      return entity.authors.map((name) => ({ kind: 'author', id: name, names: [name], anchor: '' }));
    default:
      return [];
  }
}

/** Of what is told, as far as it is known: the day of an edit says nothing of it. */
function dateOf({ period, source }: Article): string {
  return period?.end ?? period?.start ?? source.source.date ?? '';
}

/** The years an article tells of, as far as they are known. */
export function yearsTold({ period }: Article): string[] {
  const [first, last] = (period && yearsOf(period)) ?? [];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.min(last - first + 1, mostYears) }, (_, at) => String(first + at));
}

/** A longer period is a slip of the pen. */
const mostYears = 50;

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
        school: [...entity.schools, ...entity.partners].map(({ id }) => id),
        aspect: [...new Set(entity.passages.map(({ theme, aspect }) => aspectKey(theme, aspect)))],
        indicator: [...new Set(entity.metrics.map(({ indicator }) => indicator.id))],
        source: [entity.source.source.id],
        author: entity.source.source.authors,
        year: yearsTold(entity),
      };
    case 'school':
      return { region: upwards(entity.region).map(({ id }) => id), stage: entity.stage };
    case 'practice':
      return { theme: entity.themes.map(({ id }) => id) };
    default:
      return {};
  }
}

/** An aspect among those of all themes: `homework/publicity`. */
function aspectKey({ id }: Pick<Entity, 'id'>, aspect: { id: string }): string {
  return `${id}/${aspect.id}`;
}
