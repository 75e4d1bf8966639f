/** A practice on the dimensions all practices are compared on. */

import type { Practice } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { sectionUrl, urlOf } from '../../library/urls.ts';
import { type Dimension, dimensions } from '../../schema/vocabularies.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';
import { fewValues } from './few.ts';
import { figureEntries } from './figure-entries.ts';
import { statement } from './statement.ts';

export function practiceEntries(library: Library, practice: Practice): ItemEntry[] {
  const rows: Omit<ItemEntry, 'order'>[] = [
    { row: 'summary', label: '是什么', group: '概况', values: [{ text: practice.summary }] },
    {
      row: 'themes',
      label: '主题',
      group: '概况',
      values: practice.themes.map((theme) => ({ text: theme.name, url: urlOf(theme) })),
    },
    ...Object.entries(dimensions).map(([key, label]) => ({
      row: `dimension/${key}`,
      label,
      group: '怎么做',
      values: dimensionValues(practice, key as Dimension),
    })),
    {
      row: 'components',
      label: '组成',
      group: '拆开来看',
      values: practice.components.map(({ label, text }) => ({ text: `${label}：${text}` })),
    },
    {
      row: 'unstated',
      label: '没有回答的问题',
      group: '存疑',
      values: practice.unstated.map((text) => ({ text })),
    },
    {
      row: 'articles',
      label: '见于案例',
      group: '出处',
      values: fewValues(
        library.articlesOf(practice).map((article) => ({ text: article.title, url: urlOf(article) })),
        sectionUrl(practice, 'articles'),
      ),
    },
  ];
  return [
    ...rows.map((row, order) => ({ ...row, order })),
    ...figureEntries(library.observationsOf(practice), practice),
  ];
}

/** What is said; or that the source is silent, where the editor says so; or nothing yet. */
function dimensionValues({ dimensions: said, silent }: Practice, key: Dimension): ItemValue[] {
  const text = said[key];
  if (text) return [statement(text)];
  return silent.includes(key) ? [{ state: 'silent' }] : [];
}
