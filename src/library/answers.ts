/** Passages as answers: what others do about a worry, and what is said to each question of a theme. */

import type { Stage } from '../schema/fields.ts';
import { stages } from '../schema/vocabularies.ts';
import type { Article, Holder, Problem, Region, School, Theme } from './entities.ts';
import type { Library } from './library.ts';
import type { Aspect, Passage } from './passages.ts';

/** A way that somebody takes. */
export interface Way {
  passage: Passage;
  /** Who takes it. */
  holder: Holder;
  /** The passage's first sentence, as it stands there. */
  gist: string;
  /** Empty where neither the school nor the article says. */
  stage: Article['stage'];
  /**
   * What its article says is needed, and what came of it: only where the article is about this theme first, as these sentences
   * speak of the whole article. Undefined where nothing is filled in.
   */
  needs: string | undefined;
  results: string | undefined;
  /** Whether the source is declared silent on what came of it. */
  resultsOpen: boolean;
}

/** One question with the ways that answer it, one a place or school. */
export interface Answer {
  theme: Theme;
  aspect: Aspect;
  ways: readonly Way[];
}

/**
 * What helps with a worry: the aspects its editors name, in their order, those that nobody answers left out.
 *
 * @param stage only ways that are said of this stage
 */
export function answersTo(library: Library, problem: Problem, stage?: Stage): Answer[] {
  const answers = problem.aspects.flatMap((id) => {
    const [themeId, aspectId] = id.split('/');
    const theme = library.themes.find((one) => one.id === themeId);
    const aspect = theme?.aspects.find((one) => one.id === aspectId);
    return theme && aspect ? answerOf(library.passagesOf(theme), theme, aspect) : [];
  });
  return leadWithOthers(stage === undefined ? answers : answers.flatMap((answer) => narrow(answer, stage)));
}

/** Whoever leads one answer does not lead the next while there are others: several ways are seen, not one school's. */
function leadWithOthers(answers: readonly Answer[]): Answer[] {
  const leading = new Set<Article>();
  return answers.map((answer) => {
    const lead = answer.ways.find(({ passage }) => !leading.has(passage.article)) ?? answer.ways[0];
    if (lead) leading.add(lead.passage.article);
    return { ...answer, ways: answer.ways.toSorted((a, b) => Number(b === lead) - Number(a === lead)) };
  });
}

/** Stages that answers of a problem can be narrowed to: those that several of its ways are said of, not all. */
export function stagesWithAnswers(library: Library, problem: Problem): { id: Stage; name: string }[] {
  const ways = answersTo(library, problem).flatMap((answer) => answer.ways);
  return Object.entries(stages).flatMap(([id, name]) => {
    const stage = id as Stage;
    const of = ways.filter((way) => way.stage.includes(stage)).length;
    return of > 1 && of < ways.length ? [{ id: stage, name }] : [];
  });
}

function narrow(answer: Answer, stage: Stage): Answer[] {
  const ways = answer.ways.filter((way) => way.stage.includes(stage));
  return ways.length > 0 ? [{ ...answer, ways }] : [];
}

/** What is said to the questions of a theme, in their order. */
export function answersOn(library: Library, theme: Theme): Answer[] {
  return theme.aspects.flatMap((aspect) => answerOf(library.passagesOf(theme), theme, aspect));
}

/** What a place or a school tells, by theme, those it tells most of first; all its passages, not one a holder. */
export function answersOf(library: Library, holder: Region | School): { theme: Theme; answers: Answer[] }[] {
  const byTheme = Map.groupBy(library.passagesOf(holder), ({ theme }) => theme);
  return [...byTheme]
    .toSorted(([a, most], [b, more]) => more.length - most.length || a.order - b.order)
    .map(([theme, passages]) => ({
      theme,
      answers: theme.aspects.flatMap((aspect) => answerOf(passages, theme, aspect)),
    }));
}

function answerOf(passages: readonly Passage[], theme: Theme, aspect: Aspect): Answer[] {
  const ofAspect = passages.filter((passage) => passage.aspect === aspect);
  const byHolder = Map.groupBy(ofAspect, ({ holders: [subject] }) => subject);
  const ways = [...byHolder].flatMap(([holder, [first]]) => (holder && first ? [wayOf(first, holder)] : []));
  return ways.length > 0 ? [{ theme, aspect, ways: ways.toSorted(byUse) }] : [];
}

function wayOf(passage: Passage, holder: Holder): Way {
  const { brief, stage, themes, silent } = passage.article;
  const isMain = themes[0] === passage.theme;
  const own = holder.kind === 'school' && holder.stage.length > 0 ? holder.stage : stage;
  return {
    passage,
    holder,
    gist: firstSentence(passage.text),
    stage: own,
    needs: isMain ? brief.needs : undefined,
    results: isMain ? brief.results : undefined,
    resultsOpen: isMain && silent.includes('results'),
  };
}

/** A sentence shorter than this says little of how it is done. */
const tellingGist = 25;

/** Schools first, as a teacher can copy a school; then those that say how, what it takes and what came of it. */
function byUse(a: Way, b: Way): number {
  const use = ({ holder, gist, needs, results }: Way) =>
    (holder.kind === 'school' ? 2 : 0) +
    (gist.length >= tellingGist ? 3 : 0) +
    (needs ? 1 : 0) +
    (results ? 1 : 0);
  return use(b) - use(a);
}

/** Longer ones are cut at a comma; nothing is added. */
const longestGist = 90;

/** The first sentence of a text, or as much of it as fits. A line that announces a list is followed by what it lists. */
export function firstSentence(text: string): string {
  const [line = '', ...rest] = text.split('\n');
  const sentence = /[：:]$/.test(line)
    ? line + rest.map((item) => item.replace(/[；。;]$/, '')).join('；')
    : (/^.*?[。！？](?:[”’」』）]*)/u.exec(line)?.[0] ?? line);
  if (sentence.length <= longestGist) return sentence;
  const cut = sentence.slice(0, longestGist);
  const at = Math.max(...['，', '、', '；', '：'].map((mark) => cut.lastIndexOf(mark)));
  return `${at > 20 ? cut.slice(0, at) : cut}……`;
}
