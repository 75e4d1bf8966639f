/** 相似案例: articles that share the rarest things with one, and the reason why. */

import { stages } from '../schema/vocabularies.ts';
import type { Article, Entity } from './entities.ts';
import { nameOf } from './entities.ts';
import type { Library } from './library.ts';
import type { Aspect } from './passages.ts';

export interface Similar {
  article: Article;
  /** The strongest reasons first: 都用作业超市, 都讲作业管理. */
  reasons: readonly string[];
}

/** Something the article has, and who has it: places in the library's list of articles. */
interface Shared {
  places: Uint32Array;
  score: number;
  reason: string;
}

/** A shared practice says more than a shared aspect, an aspect more than a theme, a theme more than a place or a stage. */
const weights = { practice: 3, aspect: 1.2, problem: 1, theme: 1, region: 0.8 };

const mostReasons = 3;

/** The nearest articles, at most `most` of them; none is listed without a reason. */
export function similarArticles(library: Library, article: Article, most = 5): Similar[] {
  const shared = sharedThings(library, article);
  const scores = new Float64Array(library.articles.length);
  for (const { places, score } of shared) {
    for (const place of places) scores[place] = (scores[place] ?? 0) + score;
  }
  // A theme can be shared with thousands: reasons are looked up for the few that are listed.
  const nearest = highest(library.articles, scores, article, most).map(({ article: other, place }) => ({
    article: other,
    reasons: [
      ...shared.filter(({ places }) => places.includes(place)).map(({ reason }) => reason),
      ...sharedStage(article, other),
    ],
  }));
  const all = nearest.flatMap(({ reasons }) => reasons);
  // What only this one shares says more than what each of them does.
  const spread = (reason: string) => all.filter((other) => other === reason).length;
  return nearest.map(({ article: other, reasons }) => ({
    article: other,
    reasons: reasons.toSorted((a, b) => spread(a) - spread(b)).slice(0, mostReasons),
  }));
}

/** The highest score first. */
function sharedThings(library: Library, article: Article): Shared[] {
  const sharing = (places: Uint32Array, weight: number, reason: string): Shared => ({
    places,
    // Inverse document frequency: what few articles have tells more (Spärck Jones 1972).
    score: weight * Math.log(1 + library.articles.length / places.length),
    reason,
  });
  const share = (entity: Entity, weight: number, reason: (name: string) => string): Shared =>
    sharing(placesOf(library, entity), weight, reason(nameOf(entity)));
  const aspects = new Map(article.passages.map(({ theme, aspect }) => [aspect, theme]));
  return [
    ...[...aspects].map(([aspect, theme]) =>
      sharing(placesOfAspect(library, aspect), weights.aspect, `都讲到${theme.name}的${aspect.name}`),
    ),
    ...article.practices.map((practice) => share(practice, weights.practice, (name) => `都用${name}`)),
    ...article.themes.map((theme) => share(theme, weights.theme, (name) => `都讲${name}`)),
    ...article.problems.map((problem) => share(problem, weights.problem, (name) => `都在解决“${name}”`)),
    share(article.region.parent ?? article.region, weights.region, (name) => `同在${name}`),
  ].toSorted((a, b) => b.score - a.score);
}

/** Places of the articles that answer an aspect. */
const aspectIndexes = new WeakMap<Library, Map<Aspect, Uint32Array>>();

function placesOfAspect(library: Library, aspect: Aspect): Uint32Array {
  const index = aspectIndexes.get(library) ?? indexAspects(library);
  aspectIndexes.set(library, index);
  return index.get(aspect) ?? new Uint32Array();
}

function indexAspects({ articles }: Library): Map<Aspect, Uint32Array> {
  const places = new Map<Aspect, number[]>();
  articles.forEach(({ passages }, place) => {
    for (const aspect of new Set(passages.map((passage) => passage.aspect))) {
      const known = places.get(aspect);
      if (known) known.push(place);
      else places.set(aspect, [place]);
    }
  });
  return new Map([...places].map(([aspect, all]) => [aspect, Uint32Array.from(all)]));
}

/** Places of articles and of each thing's articles; numbers in rows add up a hundred times as fast as a map of articles. */
const indexes = new WeakMap<
  Library,
  { ofArticle: ReadonlyMap<Article, number>; ofEntity: Map<Entity, Uint32Array> }
>();

function placesOf(library: Library, entity: Entity): Uint32Array {
  const index = indexes.get(library) ?? {
    ofArticle: new Map(library.articles.map((article, place) => [article, place])),
    ofEntity: new Map(),
  };
  indexes.set(library, index);
  const places =
    index.ofEntity.get(entity) ??
    Uint32Array.from(library.articlesOf(entity), (article) => index.ofArticle.get(article) ?? 0);
  index.ofEntity.set(entity, places);
  return places;
}

/** The articles of the highest scores above 0, equal ones by id. Sorting all of them would cost most of a large build. */
function highest(articles: readonly Article[], scores: Float64Array, except: Article, most: number) {
  const best: { article: Article; place: number; score: number }[] = [];
  scores.forEach((score, place) => {
    const last = best[most - 1];
    const article = articles[place];
    if (score === 0 || !article || article === except || (last && score < last.score)) return;
    const at = best.findIndex(
      (other) => score > other.score || (score === other.score && article.id < other.article.id),
    );
    best.splice(at === -1 ? best.length : at, 0, { article, place, score });
    best.splice(most);
  });
  return best;
}

function sharedStage(a: Article, b: Article): string[] {
  const shared = a.stage.filter((stage) => b.stage.includes(stage));
  return shared.length > 0 ? [`同为${shared.map((stage) => stages[stage]).join('、')}`] : [];
}
