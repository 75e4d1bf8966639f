/**
 * Comparisons worth making of a thing: real questions, each with an address. Pages of themes, problems, places and schools offer
 * them; `/compare/` lists those of all themes.
 */
import type { Holder, Problem, Region, School, Theme } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { themeComparisonUrl } from '../../library/urls.ts';
import { stages } from '../../schema/vocabularies.ts';
import { mostColumns } from '../shared/comparison.ts';
import { questionsAnswered } from './theme-sets.ts';

export interface Suggestion {
  /** 课后服务：九龙坡区、渝北区怎么做 */
  title: string;
  url: string;
  /** Why one would look at it. */
  reason: string;
}

/** As many as a page can offer beside what it is about. */
const most = 3;

/** What to compare on the page of a thing, the most telling first; empty where nothing stands beside it. */
export function suggestedFor(library: Library, thing: Theme | Problem | Region | School): Suggestion[] {
  return suggestionsOf(library, thing).slice(0, most);
}

function suggestionsOf(library: Library, thing: Theme | Problem | Region | School): Suggestion[] {
  switch (thing.kind) {
    case 'theme':
      return [...besideNeighbours(library, thing), ...besideSchools(library, thing)];
    case 'problem':
      return themesOf(library, thing).flatMap((theme) => [
        ...besideSchools(library, theme).slice(0, 1),
        ...besideNeighbours(library, theme).slice(0, 1),
      ]);
    case 'region':
    case 'school':
      return besideHolder(library, thing);
  }
}

/** Themes whose aspects help with a worry, then those it is filed under. */
function themesOf({ themes }: Library, problem: Problem): Theme[] {
  const named = problem.aspects.map((id) => themes.find((theme) => theme.id === id.split('/')[0]));
  return [...new Set([...named.filter((theme) => theme !== undefined), ...problem.themes])];
}

/** Places of one city or province on a theme. */
function besideNeighbours(library: Library, theme: Theme): Suggestion[] {
  const answered = questionsAnswered(library, theme);
  return library.regions.flatMap((parent) => {
    const telling = tellingMost(parent.children, answered);
    if (telling.length < 2) return [];
    return {
      title: `${theme.name}：${namesOf(telling)}怎么做`,
      url: themeComparisonUrl(theme, 'region', idsOf(telling)),
      reason: `${parent.name}里说得最多的${telling.length}处，逐问对照`,
    };
  });
}

/** Schools of one stage on a theme, no two of one place while others are there. */
function besideSchools(library: Library, theme: Theme): Suggestion[] {
  const answered = questionsAnswered(library, theme);
  return (['primary', 'middle'] as const).flatMap((stage) => {
    const schools = library.schools.filter(
      (school) => school.type === 'school' && school.stage.includes(stage),
    );
    const telling = tellingMost(schools, answered, ({ region }) => region);
    const places = new Set(telling.map(({ region }) => region));
    if (telling.length < 2 || places.size < 2) return [];
    return {
      title: `${theme.name}：${places.size}个区县的几所${stages[stage]}怎么做`,
      url: themeComparisonUrl(theme, 'school', idsOf(telling)),
      reason: namesOf(telling),
    };
  });
}

/** A place with its neighbours, a school with those of its stage, on the themes it says most to. */
function besideHolder(library: Library, holder: Holder): Suggestion[] {
  const themes = library.themes
    .map((theme) => ({ theme, answered: questionsAnswered(library, theme) }))
    .filter(({ answered }) => answered.has(holder))
    .toSorted((a, b) => (b.answered.get(holder) ?? 0) - (a.answered.get(holder) ?? 0));
  return themes.flatMap(({ theme, answered }) => {
    const others = tellingMost<Holder>(likeOf(library, holder), answered, (other) =>
      other.kind === 'school' ? other.region : undefined,
    ).slice(0, mostColumns - 1);
    if (others.length === 0) return [];
    return {
      title: `${theme.name}：与${namesOf(others)}对照`,
      url: themeComparisonUrl(theme, holder.kind, idsOf([holder, ...others])),
      reason: `这里答了${answered.get(holder)}问`,
    };
  });
}

/** Those that it makes sense to lay beside a place or a school. */
function likeOf({ regions, schools }: Library, holder: Holder): readonly Holder[] {
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

/** As many as stand side by side, those that answer most; one a place first where a place is given. */
function tellingMost<H extends Holder>(
  holders: readonly H[],
  answered: ReadonlyMap<Holder, number>,
  placeOf: (holder: H) => Region | undefined = () => undefined,
): H[] {
  const telling = holders
    .filter((holder) => answered.has(holder))
    .toSorted((a, b) => (answered.get(b) ?? 0) - (answered.get(a) ?? 0));
  const isFirst = (holder: H) => {
    const place = placeOf(holder);
    return !place || telling.find((other) => placeOf(other) === place) === holder;
  };
  return [...telling.filter(isFirst), ...telling.filter((holder) => !isFirst(holder))].slice(0, mostColumns);
}

function idsOf(holders: readonly Holder[]): string[] {
  return holders.map(({ id }) => id);
}

function namesOf(holders: readonly Holder[]): string {
  return holders.map(({ name }) => name).join('、');
}
