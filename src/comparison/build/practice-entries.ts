/** A practice on the dimensions all practices are compared on. */

import type { Practice } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { practicesUrl, sectionUrl, urlOf } from '../../library/urls.ts';
import { dimensions, practiceTypes } from '../../schema/vocabularies.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';
import { fewValues } from './few.ts';
import { statement } from './statement.ts';

/** A dimension its source does not speak of is 未提及. */
export function practiceEntries(library: Library, practice: Practice): ItemEntry[] {
  const rows: Omit<ItemEntry, 'order'>[] = [
    { row: 'summary', label: '是什么', group: '概况', values: [{ text: practice.summary }] },
    {
      row: 'kind',
      label: '种类',
      group: '概况',
      values: [{ text: practiceTypes[practice.type], url: practicesUrl(practice.type) }],
    },
    ...Object.entries(dimensions).map(([key, label]) => ({
      row: `dimension/${key}`,
      label,
      group: '各方面',
      values: valuesOf(practice.dimensions[key as keyof typeof dimensions]),
    })),
    {
      row: 'components',
      label: '组成',
      group: '拆开来看',
      values: practice.components.map(({ label, text }) => ({ text: `${label}：${text}` })),
    },
    {
      row: 'unstated',
      label: '原文没有说明的',
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
  return rows.map((row, order) => ({ ...row, order }));
}

function valuesOf(text: string | undefined): ItemValue[] {
  return text ? [statement(text)] : [];
}
