/** Passages as answers: what others do about a worry, and what is said to each question of a theme. */

import type { Stage } from '../schema/fields.ts';
import { stages } from '../schema/vocabularies.ts';
import type { Article, Problem, Region, School, Theme } from './entities.ts';
import type { Library } from './library.ts';
import type { Aspect, Passage } from './passages.ts';
import { type Way, wayOf } from './ways.ts';

/** One question with the ways that answer it, one a place or school, those one can take most from first. */
export interface Answer {
  theme: Theme;
  aspect: Aspect;
  ways: readonly Way[];
}

/** Ways of which something is said: of this stage; of no stage at all; done by a school by itself. */
export type Narrowing = Stage | 'unstated' | 'school';

/**
 * What helps with a worry: the aspects its editors name, in their order, those that several answer before those of one; what
 * nobody answers is left out.
 *
 * @param only these ways; all of them where it is left out
 */
export function answersTo(library: Library, problem: Problem, only?: Narrowing): Answer[] {
  const answers = problem.aspects.flatMap((id) => {
    const [themeId, aspectId] = id.split('/');
    const theme = library.themes.find((one) => one.id === themeId);
    const aspect = theme?.aspects.find((one) => one.id === aspectId);
    return theme && aspect ? answerOf(library, library.passagesOf(theme), theme, aspect) : [];
  });
  const narrowed = only === undefined ? answers : answers.flatMap((answer) => narrow(answer, only));
  return leadWithOthers(narrowed.toSorted((a, b) => Number(b.ways.length > 1) - Number(a.ways.length > 1)));
}

/** Another that is told as well as the best, or nearly, may stand before it. */
const nearly = 1.5;

/** Whoever leads one answer does not lead the next while there are others as good: several ways are seen, not one school's. */
function leadWithOthers(answers: readonly Answer[]): Answer[] {
  const leading = new Set<Article>();
  return answers.map((answer) => {
    const [best] = answer.ways;
    const lead = answer.ways.find(
      (way) => best && !leading.has(way.passage.article) && way.substance >= best.substance - nearly,
    );
    const first = lead ?? best;
    if (first) leading.add(first.passage.article);
    return { ...answer, ways: answer.ways.toSorted((a, b) => Number(b === first) - Number(a === first)) };
  });
}

/** What answers of a problem can be narrowed to: what several of its ways are said of, not all. */
export function narrowingsOf(library: Library, problem: Problem): { id: Narrowing; name: string }[] {
  const ways = answersTo(library, problem).flatMap((answer) => answer.ways);
  const choices = [...Object.entries(stages), ['school', '学校自己做的']] as [Narrowing, string][];
  return choices.flatMap(([id, name]) => {
    const of = ways.filter((way) => isSaidOf(way, id)).length;
    return of > 1 && of < ways.length ? [{ id, name }] : [];
  });
}

function narrow(answer: Answer, only: Narrowing): Answer[] {
  const ways = answer.ways.filter((way) => isSaidOf(way, only));
  return ways.length > 0 ? [{ ...answer, ways }] : [];
}

function isSaidOf({ stage, holder }: Way, narrowing: Narrowing): boolean {
  if (narrowing === 'unstated') return stage.length === 0;
  return narrowing === 'school' ? holder.kind === 'school' : stage.includes(narrowing);
}

/** What is said to the questions of a theme, in their order. */
export function answersOn(library: Library, theme: Theme): Answer[] {
  return theme.aspects.flatMap((aspect) => answerOf(library, library.passagesOf(theme), theme, aspect));
}

/** What a place or a school tells, by theme, those it tells most of first. */
export function answersOf(library: Library, holder: Region | School): { theme: Theme; answers: Answer[] }[] {
  const byTheme = Map.groupBy(library.passagesOf(holder), ({ theme }) => theme);
  return [...byTheme]
    .toSorted(([a, most], [b, more]) => more.length - most.length || a.order - b.order)
    .map(([theme, passages]) => ({
      theme,
      answers: theme.aspects.flatMap((aspect) => answerOf(library, passages, theme, aspect)),
    }));
}

function answerOf(library: Library, passages: readonly Passage[], theme: Theme, aspect: Aspect): Answer[] {
  const ways = passages
    .filter((passage) => passage.aspect === aspect)
    .map((passage) => wayOf(library, passage))
    .toSorted((a, b) => b.substance - a.substance);
  const ofHolders = [...Map.groupBy(ways, ({ holder }) => holder).values()].flatMap(([best]) => best ?? []);
  return ofHolders.length > 0 ? [{ theme, aspect, ways: ofHolders }] : [];
}
