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

/** A shared practice says more than a shared theme, a theme more than a place or a stage. */
const weights = { practice: 3, problem: 1, theme: 1, region: 0.8 };

/** The nearest articles, at most `most` of them; none is listed without a reason. */
export function similarArticles(library: Library, article: Article, most = 5): Similar[] {
  const found = new Map<Article, { score: number; reasons: { text: string; score: number }[] }>();
  const add = (other: Article, text: string, score: number) => {
    if (other === article) return;
    const entry = found.get(other) ?? { score: 0, reasons: [] };
    entry.score += score;
    entry.reasons.push({ text, score });
    found.set(other, entry);
  };
  const share = (entity: Entity, weight: number, reason: (name: string) => string) => {
    const others = library.articlesOf(entity);
    // Inverse document frequency: what few articles have tells more (Spärck Jones 1972).
    const rarity = Math.log(1 + library.articles.length / others.length);
    for (const other of others) add(other, reason(nameOf(entity)), weight * rarity);
  };
  for (const practice of article.practices) share(practice, weights.practice, (name) => `同用“${name}”`);
  for (const theme of article.themes) share(theme, weights.theme, (name) => `同谈${name}`);
  for (const problem of article.problems) share(problem, weights.problem, (name) => `同解“${name}”`);
  share(article.region.parent ?? article.region, weights.region, (name) => `同在${name}`);
  return [...found]
    .toSorted(([a, { score: x }], [b, { score: y }]) => y - x || a.id.localeCompare(b.id))
    .slice(0, most)
    .map(([other, { reasons }]) => ({
      article: other,
      reasons: [
        ...reasons.toSorted((a, b) => b.score - a.score).map(({ text }) => text),
        ...sharedStage(article, other),
      ].slice(0, 4),
    }));
}

function sharedStage(a: Article, b: Article): string[] {
  const shared = a.stage.filter((stage) => b.stage.includes(stage));
  return shared.length > 0 ? [`同为${shared.map((stage) => stageLabels[stage]).join('、')}`] : [];
}
