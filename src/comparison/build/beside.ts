/** What one would lay a thing beside: the two or three that are most like it. */
import { describedOf } from '../../library/described.ts';
import type { Holder, Practice, Region, School } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { mostColumns } from '../shared/comparison.ts';
import { themesAnswered } from './theme-sets.ts';

/** Beside these it is one of as many as stand in view. */
export const mostBeside = mostColumns - 1;

/** As its editors relate it; where they do not, practices of its theme elsewhere, those that are told most fully first. */
export function besidePractice(library: Library, practice: Practice): Practice[] {
  const [theme] = practice.themes;
  const alike = (theme ? library.practicesOf(theme) : [])
    .filter((other) => other.owner !== practice.owner && other.themes[0] === theme)
    .toSorted((a, b) => toldOf(b) - toldOf(a));
  const related = practice.related.map((pair) => pair.practice);
  return [...new Set([...related, ...alike])].filter((other) => other !== practice).slice(0, mostBeside);
}

/** Those like it that say most to the theme it says most to itself; nobody where nobody does. */
export function besideHolder(library: Library, holder: Holder): Holder[] {
  const like = likeOf(library, holder);
  const most = themesAnswered(library, holder).find(({ answered }) =>
    like.some((other) => answered.has(other)),
  );
  return most ? tellingMost(like, most.answered).slice(0, mostBeside) : [];
}

/** Those that it makes sense to lay beside a place or a school. */
export function likeOf({ regions, schools }: Library, holder: Holder): readonly Holder[] {
  if (holder.kind === 'region') {
    const siblings = holder.parent ? regions.filter(({ parent }) => parent === holder.parent) : [];
    const others = siblings.length > 1 ? siblings : regions.filter(({ level }) => level === holder.level);
    return others.filter((other) => other !== holder);
  }
  return schools.filter(
    (other) =>
      other !== holder &&
      other.type === holder.type &&
      other.stage.some((stage) => holder.stage.includes(stage)),
  );
}

/** As many as stand side by side, those that answer most; of schools one a place first. */
export function tellingMost<H extends Region | School>(
  holders: readonly H[],
  answered: ReadonlyMap<Holder, number>,
): H[] {
  const telling = holders
    .filter((holder) => answered.has(holder))
    .toSorted((a, b) => (answered.get(b) ?? 0) - (answered.get(a) ?? 0));
  const placeOf = (holder: Holder) => (holder.kind === 'school' ? holder.region : holder);
  const isFirst = (holder: H) => telling.find((other) => placeOf(other) === placeOf(holder)) === holder;
  return [...telling.filter(isFirst), ...telling.filter((holder) => !isFirst(holder))].slice(0, mostColumns);
}

function toldOf(practice: Practice): number {
  return describedOf(practice).length + practice.components.length / 10;
}
