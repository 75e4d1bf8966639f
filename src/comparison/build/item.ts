/** What a comparison may want of one thing. The four kinds have their own rows; figures have one way. */

import type { Article, Entity } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import { describePlace, placeName } from '../../library/format.ts';
import type { Library } from '../../library/library.ts';
import { urlOf } from '../../library/urls.ts';
import type { ComparableKind } from '../../schema/kinds.ts';
import type { ComparisonItem, ItemEntry } from '../shared/comparison.ts';
import { articleEntries } from './article-entries.ts';
import { holderEntries } from './holder-entries.ts';
import { practiceEntries } from './practice-entries.ts';

export type Comparable = Extract<Entity, { kind: ComparableKind }>;

export function comparisonItem(library: Library, entity: Comparable): ComparisonItem {
  return {
    kind: entity.kind,
    id: entity.id,
    name: nameOf(entity),
    ...(entity.kind === 'article' && { shortName: nameOf(subjectOf(entity)) }),
    url: urlOf(entity),
    place: placeOf(entity),
    entries: entriesOf(library, entity),
  };
}

/** All things of a kind that can be compared. */
export function comparables(library: Library, kind: ComparableKind): readonly Comparable[] {
  switch (kind) {
    case 'article':
      return library.articles;
    case 'practice':
      return library.practices;
    case 'region':
      return library.regions;
    case 'school':
      return library.schools;
  }
}

function entriesOf(library: Library, entity: Comparable): ItemEntry[] {
  switch (entity.kind) {
    case 'article':
      return articleEntries(entity);
    case 'practice':
      return practiceEntries(library, entity);
    case 'region':
    case 'school':
      return holderEntries(library, entity);
  }
}

/** Whose account it is. */
function subjectOf({ level, schools, region }: Article): Entity {
  return (level === 'school' && schools[0]) || region;
}

function placeOf(entity: Comparable): string {
  if (entity.kind !== 'practice') return describePlace(entity);
  if (!entity.owner) return '多地通用';
  return entity.owner.kind === 'region' ? placeName(entity.owner) : entity.owner.name;
}
