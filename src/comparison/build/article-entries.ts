/** An article: what it is about, its figures. */
import type { Article, Entity } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import { formatList } from '../../library/format.ts';
import { urlOf } from '../../library/urls.ts';
import { articleLevels, stages } from '../../schema/vocabularies.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';
import { figureEntries } from './figure-entries.ts';

export function articleEntries(article: Article): ItemEntry[] {
  const { period } = article;
  const about = (row: string, label: string, values: readonly ItemValue[]) => ({
    row,
    label,
    group: '概况',
    values,
  });
  const rows: Omit<ItemEntry, 'order'>[] = [
    about('summary', '摘要', [{ text: article.summary }]),
    about('level', '层级', [{ text: articleLevels[article.level] }]),
    about('stage', '学段', textOf(formatList(article.stage.map((stage) => stages[stage])))),
    about('period', '时间', textOf(period && period.label + (period.inferred ? '（推断）' : ''))),
    about('themes', '主题', linksTo(article.themes)),
    about('problems', '回应的问题', linksTo(article.problems)),
    about('practices', '用到的做法', linksTo(article.practices)),
  ];
  return [...rows.map((row, order) => ({ ...row, order })), ...figureEntries(article.metrics, article)];
}

function textOf(text: string | undefined): ItemValue[] {
  return text ? [{ text }] : [];
}

function linksTo(things: readonly Entity[]): ItemValue[] {
  return things.map((thing) => ({ text: nameOf(thing), url: urlOf(thing) }));
}
