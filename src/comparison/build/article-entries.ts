/** An article: what it is about, its sections, its figures. */

import type { Article, Entity } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import { formatList } from '../../library/format.ts';
import { bodySectionUrl, urlOf } from '../../library/urls.ts';
import { articleSections } from '../../schema/sections.ts';
import { articleLevels, stages } from '../../schema/vocabularies.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';
import { figureEntries } from './figure-entries.ts';

/** A section of an article as the Markdown pipeline gives it: safe HTML without ids. */
export interface ArticleSection {
  id: string;
  html: string;
}

/** @param sections the rendered body; a section the article has not is 未提及 */
export function articleEntries(article: Article, sections: readonly ArticleSection[]): ItemEntry[] {
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
    ...articleSections.map(({ id, title }) => ({
      row: `section/${id}`,
      label: title,
      group: '正文',
      values: sections
        .filter((section) => section.id === id)
        .map(({ html }) => ({ html, url: bodySectionUrl(article, id) })),
    })),
  ];
  return [...rows.map((row, order) => ({ ...row, order })), ...figureEntries(article.metrics, article)];
}

function textOf(text: string | undefined): ItemValue[] {
  return text ? [{ text }] : [];
}

function linksTo(things: readonly Entity[]): ItemValue[] {
  return things.map((thing) => ({ text: nameOf(thing), url: urlOf(thing) }));
}
