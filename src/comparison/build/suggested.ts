/**
 * Comparisons worth making of a thing: real questions, each with an address. Pages of themes, problems, places and schools offer
 * them; `/compare/` lists those of all themes.
 */
import type { Holder, Practice, Problem, Region, School, Theme } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { themeComparisonUrl } from '../../library/urls.ts';
import { stages } from '../../schema/vocabularies.ts';
import { ownChoiceUrl } from '../shared/own-choice-url.ts';
import { besidePractice, likeOf, mostBeside, tellingMost } from './beside.ts';
import { questionsAnswered, themesAnswered } from './theme-sets.ts';

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
export function suggestedFor(
  library: Library,
  thing: Theme | Problem | Region | School | Practice,
): Suggestion[] {
  return suggestionsOf(library, thing).slice(0, most);
}

function suggestionsOf(library: Library, thing: Theme | Problem | Region | School | Practice): Suggestion[] {
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
    case 'practice':
      return besideRelated(library, thing);
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
    const telling = tellingMost(schools, answered);
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
  const like = likeOf(library, holder);
  return themesAnswered(library, holder).flatMap(({ theme, answered }) => {
    const others = tellingMost(like, answered).slice(0, mostBeside);
    if (others.length === 0) return [];
    return {
      title: `${theme.name}：与${namesOf(others)}对照`,
      url: themeComparisonUrl(theme, holder.kind, idsOf([holder, ...others])),
      reason: `这里答了${answered.get(holder)}问`,
    };
  });
}

/** A practice with those most like it; why each is like it stands under 类似做法. */
function besideRelated(library: Library, practice: Practice): Suggestion[] {
  const others = besidePractice(library, practice);
  if (others.length === 0) return [];
  const ids = [practice, ...others].map(({ id }) => id);
  return [
    {
      title: `${practice.name}：与${others.map(({ name }) => name).join('、')}对照`,
      url: ownChoiceUrl('practice', ids),
      reason: '最相近的几种，逐项对照',
    },
  ];
}

function idsOf(holders: readonly Holder[]): string[] {
  return holders.map(({ id }) => id);
}

function namesOf(holders: readonly Holder[]): string {
  return holders.map(({ name }) => name).join('、');
}
