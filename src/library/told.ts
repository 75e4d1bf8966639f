/** Where, for whom and when something is told, as it stands in one line under a title. What is not known is left out. */
import { stages } from '../schema/vocabularies.ts';
import { formatPeriod, yearsOf } from './dates.ts';
import type { Article } from './entities.ts';
import { placeName } from './place.ts';

/** 重庆市江北区, 小学、中学, 2021年 */
export function toldOf(article: Article): string[] {
  return [placeName(article.region), stagesOf(article), whenTold(article)].filter(
    (fact) => fact !== undefined,
  );
}

/** 小学、中学; undefined where no stage is given. */
export function stagesOf({ stage }: Pick<Article, 'stage'>): string | undefined {
  return stage.length > 0 ? stage.map((one) => stages[one]).join('、') : undefined;
}

/** The years it is about, 约 where they are inferred; in the source's words where these name no year. */
export function whenTold({ period }: Pick<Article, 'period'>): string | undefined {
  if (!period) return undefined;
  const years = yearsOf(period);
  if (!years) return formatPeriod(period);
  const [first, last] = years;
  return `${period.inferred ? '约' : ''}${first === last ? first : `${first}—${last}`}年`;
}

/** What is told last comes first; what has no date comes last. By `period.start`, not by when we edited. */
export function compareTold(a: Pick<Article, 'period'>, b: Pick<Article, 'period'>): number {
  const start = ({ period }: Pick<Article, 'period'>) => period?.start ?? '';
  return start(b).localeCompare(start(a));
}
