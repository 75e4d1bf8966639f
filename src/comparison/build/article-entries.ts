/** An article: what it is about, in three sentences; what it says to the aspects of its themes; its figures. */
import { formatPeriod } from '../../library/dates.ts';
import type { Article, Entity } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { urlOf } from '../../library/urls.ts';
import { type articleGaps, stages } from '../../schema/vocabularies.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';
import { articleAspects } from './aspect-entries.ts';
import { figureEntries } from './figure-entries.ts';

export function articleEntries(library: Library, article: Article): ItemEntry[] {
  const { brief, period, stage } = article;
  const about = (row: string, label: string, values: readonly ItemValue[]) => ({
    row,
    label,
    group: '概况',
    values,
  });
  const when = period && formatPeriod(period) + (period.inferred ? '（推断）' : '');
  const stageNames = stage.map((one) => stages[one]).join('、');
  const rows: Omit<ItemEntry, 'order'>[] = [
    about('did', '做了什么', [{ text: brief.did }]),
    about('needs', '需要什么', textOrSilence(article, 'needs', brief.needs)),
    about('results', '结果如何', textOrSilence(article, 'results', brief.results)),
    about('stage', '学段', textOrSilence(article, 'stage', stageNames)),
    about('period', '时间', textOrSilence(article, 'period', when)),
    about('themes', '主题', linksTo(article.themes)),
    about('problems', '回应的问题', linksTo(article.problems)),
    about('practices', '用到的做法', linksTo(article.practices)),
  ];
  return [
    ...rows.map((row, order) => ({ ...row, order })),
    ...articleAspects(library, article),
    ...figureEntries(article.metrics, article),
  ];
}

function textOrSilence(
  { silent }: Article,
  field: keyof typeof articleGaps,
  text: string | undefined,
): ItemValue[] {
  if (text) return [{ text }];
  return silent.includes(field) ? [{ state: 'silent' }] : [];
}

function linksTo(things: readonly Entity[]): ItemValue[] {
  return things.map((thing) => ({ text: nameOf(thing), url: urlOf(thing) }));
}
