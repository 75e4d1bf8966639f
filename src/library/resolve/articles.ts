/** Articles with all they refer to, and their figures. */
import type { Article, Observation } from '../entities.ts';
import type { Entry } from '../entries.ts';
import type { Draft, Registry } from './registry.ts';

/** Everything but articles must be known to the registry. */
export function resolveArticle({ id, file, data }: Entry<'articles'>, registry: Registry): Article {
  const article: Draft<Article> = {
    ...data,
    id,
    file,
    kind: 'article',
    region: registry.find('regions', data.region),
    schools: registry.findAll('schools', data.schools),
    partners: registry.findAll('schools', data.partners),
    themes: registry.findAll('themes', data.themes),
    problems: registry.findAll('problems', data.problems),
    practices: registry.findAll('practices', data.practices),
    source: registry.cite(data.source),
    metrics: [],
  };
  article.metrics = data.metrics.map(
    (metric, at): Observation => ({
      ...metric,
      number: at + 1,
      indicator: registry.find('indicators', metric.indicator),
      of: registry.findHolder(metric.of),
      practice: metric.practice ? registry.find('practices', metric.practice) : undefined,
      article,
    }),
  );
  return article;
}
