/** 讲义: an article, a practice or a worry on one sheet for a meeting. What does not fit is counted, and stands at its address. */
import { type Dimension, notTold } from '../schema/vocabularies.ts';
import type { Answer } from './answers.ts';
import { describedOf } from './described.ts';
import type { Article, Citation, Entity, Observation, Practice, Problem } from './entities.ts';
import { nameOf } from './entities.ts';
import { formatList } from './format.ts';
import { gapsOfArticle, gapsOfPractice, type OpenPoints } from './gaps.ts';
import type { Library } from './library.ts';
import { firstOfEachIndicator } from './observations.ts';
import { placeName } from './place.ts';
import { sourcesOf } from './sources.ts';
import { toldOf } from './told.ts';
import { gistOf } from './ways.ts';

/** One line of the wide column: 总量 班主任每天看记录单…… */
export interface Point {
  label: string;
  text: string;
  /** Who does it, where that is not the sheet's own subject. */
  who?: string;
}

export interface Handout {
  of: Entity;
  title: string;
  /** Place, stage, year, as far as they are known. */
  facts: readonly string[];
  /** What it is, in one sentence. */
  what: string;
  points: readonly Point[];
  /** How many points found no room. */
  left: number;
  /** The narrow column: 需要什么, 结果如何. One that nothing is known of is left out. */
  asides: readonly { label: string; texts: readonly string[] }[];
  figures: readonly Observation[];
  open: readonly OpenPoints[];
  sources: readonly Pick<Citation, 'source'>[];
}

/** Lines of the wide column that are left to the points, and characters a line, on A4 at 9.5 points. */
const lines = 38;
const lineLength = 34;
const mostFigures = 6;

const inNarrowColumn: readonly Dimension[] = ['staff', 'support', 'results'];

export function handoutOfArticle(article: Article, library: Pick<Library, 'themes'>): Handout {
  const { brief, silent, passages, themes } = article;
  const points = passages.map(({ theme, aspect, text }) => ({
    label: themes.length > 1 && theme !== themes[0] ? `${theme.name}·${aspect.name}` : aspect.name,
    text: inOneParagraph(text),
  }));
  return {
    of: article,
    title: article.title,
    facts: toldOf(article),
    what: brief.did,
    ...fitLines(points, brief.did),
    asides: [
      aside('需要什么', [brief.needs ?? (silent.includes('needs') ? notTold : '')]),
      aside('结果如何', [brief.results ?? (silent.includes('results') ? notTold : '')]),
    ].flat(),
    figures: chooseFigures(article.metrics),
    open: gapsOfArticle(article, library.themes),
    sources: [article.source],
  };
}

/** Undefined for a practice of which so little is known that a sheet would be empty. */
export function handoutOfPractice(
  practice: Practice,
  library: Pick<Library, 'articlesOf' | 'observationsOf'>,
): Handout | undefined {
  const { components, owner, summary, themes } = practice;
  const described = describedOf(practice);
  const points = described.filter(({ dimension }) => !inNarrowColumn.includes(dimension));
  if (components.length + points.length < 2) return undefined;
  const users = library.articlesOf(practice).map(({ title }) => title);
  const place =
    owner && (owner.kind === 'school' ? [placeName(owner.region), owner.name] : [placeName(owner)]);
  return {
    of: practice,
    title: practice.name,
    facts: [...(place ?? ['多地通用']), formatList(themes.map(({ name }) => name))],
    what: summary,
    ...fitLines(
      [...components, ...points, ...(users.length > 0 ? [{ label: '谁在用', text: formatList(users) }] : [])],
      summary,
    ),
    asides: described
      .filter(({ dimension }) => inNarrowColumn.includes(dimension))
      .map(({ label, text }) => ({ label, texts: [text] })),
    figures: chooseFigures(library.observationsOf(practice)),
    open: gapsOfPractice(practice),
    sources: practice.sources,
  };
}

/** @param chosen the stage or the like that the answers are narrowed to */
export function handoutOfProblem(
  problem: Problem,
  answers: readonly Answer[],
  articles: readonly Article[],
  chosen?: { name: string },
): Handout {
  // The first way of every aspect, then the second of each, as far as there is room.
  const ways = answers.flatMap((answer, at) => answer.ways.map((way, rank) => ({ answer, way, rank, at })));
  const ranked = ways.toSorted((a, b) => a.rank - b.rank || a.at - b.at);
  const { points, left } = fitLines(
    ranked.map(({ answer, way, at }) => ({
      label: answer.aspect.name,
      text: way.gist,
      who: nameOf(way.holder),
      at,
    })),
    problem.question,
  );
  const said = (part: 'needs' | 'results') =>
    [...new Set(ranked.flatMap(({ way }) => way[part] ?? []))].slice(0, 2);
  return {
    of: problem,
    title: problem.name,
    facts: [chosen ? chosen.name : '全部学段', `${articles.length} 篇案例`],
    what: problem.question,
    points: points.toSorted((a, b) => a.at - b.at),
    left,
    asides: [aside('需要什么', said('needs')), aside('结果如何', said('results'))].flat(),
    figures: [],
    open: [],
    sources: sourcesOf(articles).map((source) => ({ source })),
  };
}

function aside(label: string, texts: readonly string[]): { label: string; texts: readonly string[] }[] {
  const said = texts.filter(Boolean);
  return said.length > 0 ? [{ label, texts: said }] : [];
}

/** Items of a list run on, as they end in ； or 。 mostly. */
function inOneParagraph(text: string): string {
  return text.replaceAll(/([^。；：！？])\n/g, '$1；').replaceAll('\n', '');
}

/** One of each indicator before a second of any. */
function chooseFigures(figures: readonly Observation[]): Observation[] {
  return [...new Set([...firstOfEachIndicator(figures), ...figures])].slice(0, mostFigures);
}

/** Whole texts where all of them have room, else first sentences, as many as have. */
function fitLines<P extends Point>(
  points: readonly P[],
  what: string,
): { points: readonly P[]; left: number } {
  const room = lines - linesOf(what, lineLength - 4);
  const used = (some: readonly Point[]) => some.reduce((sum, point) => sum + linesOfPoint(point), 0);
  if (used(points) <= room) return { points, left: 0 };
  const short = points.map((point) => ({ ...point, text: gistOf(point.text) }));
  let count = short.length;
  while (count > 0 && used(short.slice(0, count)) > room) count -= 1;
  return { points: short.slice(0, count), left: points.length - count };
}

function linesOfPoint({ label, text, who = '' }: Point): number {
  // The space between two points is a third of a line.
  return linesOf(label + who + text, lineLength) + 1 / 3;
}

function linesOf(text: string, length: number): number {
  return Math.ceil((Array.from(text).length + 1) / length);
}
