/** 相似案例: articles that share the rarest things with one, and the reason why. */
import type { Article, Entity } from './entities.ts';
import { nameOf } from './entities.ts';
import { stageLabels } from './labels.ts';
import type { Library } from './library.ts';

export interface Similar {
  article: Article;
  /** The strongest reasons first: 同用“作业超市”, 同为作业管理. */
  reasons: readonly string[];
}

/** Something the article has, and who else has it. */
interface Shared {
  others: readonly Article[];
  score: number;
  reason: string;
}

/** A shared practice says more than a shared theme, a theme more than a place or a stage. */
const weights = { practice: 3, problem: 1, theme: 1, region: 0.8 };

const mostReasons = 4;

/** The nearest articles, at most `most` of them; none is listed without a reason. */
export function similarArticles(library: Library, article: Article, most = 5): Similar[] {
  const shared = sharedThings(library, article);
  const scores = new Map<Article, number>();
  for (const { others, score } of shared) {
    for (const other of others) scores.set(other, (scores.get(other) ?? 0) + score);
  }
  scores.delete(article);
  // A theme can be shared with thousands: reasons are looked up for the few that are listed.
  return highest(scores, most).map((other) => ({
    article: other,
    reasons: [
      ...shared.filter(({ others }) => others.includes(other)).map(({ reason }) => reason),
      ...sharedStage(article, other),
    ].slice(0, mostReasons),
  }));
}

/** The highest score first. */
function sharedThings(library: Library, article: Article): Shared[] {
  const share = (entity: Entity, weight: number, reason: (name: string) => string): Shared => {
    const others = library.articlesOf(entity);
    // Inverse document frequency: what few articles have tells more (Spärck Jones 1972).
    const rarity = Math.log(1 + library.articles.length / others.length);
    return { others, score: weight * rarity, reason: reason(nameOf(entity)) };
  };
  return [
    ...article.practices.map((practice) => share(practice, weights.practice, (name) => `同用“${name}”`)),
    ...article.themes.map((theme) => share(theme, weights.theme, (name) => `同谈${name}`)),
    ...article.problems.map((problem) => share(problem, weights.problem, (name) => `同解“${name}”`)),
    share(article.region.parent ?? article.region, weights.region, (name) => `同在${name}`),
  ].toSorted((a, b) => b.score - a.score);
}

/** The articles of the highest scores, equal ones by id. Sorting all of them would cost most of a large build. */
function highest(scores: ReadonlyMap<Article, number>, most: number): Article[] {
  const best: { article: Article; score: number }[] = [];
  for (const [article, score] of scores) {
    const at = best.findIndex(
      (other) => score > other.score || (score === other.score && article.id < other.article.id),
    );
    if (at !== -1) best.splice(at, 0, { article, score });
    else if (best.length < most) best.push({ article, score });
    if (best.length > most) best.pop();
  }
  return best.map(({ article }) => article);
}

function sharedStage(a: Article, b: Article): string[] {
  const shared = a.stage.filter((stage) => b.stage.includes(stage));
  return shared.length > 0 ? [`同为${shared.map((stage) => stageLabels[stage]).join('、')}`] : [];
}
