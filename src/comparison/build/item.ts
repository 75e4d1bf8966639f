/** What a comparison may want of one thing. The four kinds have their own rows; figures have one way. */

import type { Entity } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { subjectOf } from '../../library/passages.ts';
import { describePlace, placeName } from '../../library/place.ts';
import { urlOf } from '../../library/urls.ts';
import { type ComparableKind, kinds } from '../../schema/kinds.ts';
import type { ComparableName, ComparisonItem } from '../shared/comparison.ts';
import { articleEntries } from './article-entries.ts';
import { besideHolder, besidePractice } from './beside.ts';
import { holderEntries } from './holder-entries.ts';
import { practiceEntries } from './practice-entries.ts';

export type Comparable = Extract<Entity, { kind: ComparableKind }>;

/** All that any comparison may want of a thing. */
export function comparisonItem(library: Library, entity: Comparable): ComparisonItem {
  return {
    kind: entity.kind,
    id: entity.id,
    name: nameOf(entity),
    ...(entity.kind === 'article' && { shortName: nameOf(subjectOf(entity)) }),
    url: urlOf(entity),
    place: placeOf(entity),
    beside: besideOf(library, entity).map(({ id }) => id),
    entries: entriesOf(library, entity),
  };
}

/** All things of a kind that can be compared. */
export function comparables(library: Library, kind: ComparableKind): readonly Comparable[] {
  return library[kinds[kind].folder];
}

/** What the picker of the visitor's own comparison shows and searches. */
export function comparableNames(library: Library, kind: ComparableKind): ComparableName[] {
  return comparables(library, kind).map((entity) => ({
    id: entity.id,
    name: nameOf(entity),
    place: placeOf(entity),
    aliases: 'aliases' in entity ? entity.aliases : [],
  }));
}

function entriesOf(library: Library, entity: Comparable) {
  switch (entity.kind) {
    case 'article':
      return articleEntries(library, entity);
    case 'practice':
      return practiceEntries(library, entity);
    case 'region':
    case 'school':
      return holderEntries(library, entity);
  }
}

/** An article has a comparison with its nearest already. */
function besideOf(library: Library, entity: Comparable): readonly Comparable[] {
  if (entity.kind === 'article') return [];
  return entity.kind === 'practice' ? besidePractice(library, entity) : besideHolder(library, entity);
}

function placeOf(entity: Comparable): string {
  if (entity.kind !== 'practice') return describePlace(entity);
  if (!entity.owner) return '多地通用';
  return entity.owner.kind === 'region' ? placeName(entity.owner) : entity.owner.name;
}
