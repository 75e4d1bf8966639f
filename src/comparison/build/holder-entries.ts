/** A region or a school: what it does, theme by theme, and the figures said of it. */

import type { Holder, Practice } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { sectionUrl, urlOf } from '../../library/urls.ts';
import { regionLevels, schoolTypes, stages } from '../../schema/vocabularies.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';
import { holderAspects } from './aspect-entries.ts';
import { fewValues } from './few.ts';
import { figureEntries } from './figure-entries.ts';
import { practicesIn } from './practices-in.ts';

/** A region has the articles and practices of the regions below it; figures are those said of itself. */
export function holderEntries(library: Library, holder: Holder): ItemEntry[] {
  const articles = library.articlesOf(holder);
  const practices = practicesIn(library, holder);
  const rows: Omit<ItemEntry, 'order'>[] = [
    { row: 'type', label: '类别', group: '概况', values: [{ text: typeOf(holder) }] },
    {
      row: 'summary',
      label: '简介',
      group: '概况',
      values: holder.summary ? [{ text: holder.summary }] : isSilent(holder) ? [{ state: 'silent' }] : [],
    },
    {
      row: 'articles',
      label: '案例',
      group: '概况',
      values: fewValues(
        articles.map((article) => ({ text: article.title, url: urlOf(article) })),
        sectionUrl(holder, 'articles'),
      ),
    },
    {
      row: 'practices',
      label: '做法',
      group: '概况',
      values: fewValues(
        practices.map((practice) => practiceValue(practice, holder)),
        sectionUrl(holder, 'practices'),
      ),
    },
  ];
  return [
    ...rows.map((row, order) => ({ ...row, order })),
    ...holderAspects(library, holder),
    ...figureEntries(library.observationsOf(holder), holder),
  ];
}

function practiceValue(practice: Practice, holder: Holder): ItemValue {
  const { owner } = practice;
  const detail = owner === holder ? practice.summary : owner ? nameOf(owner) : '多地通用';
  return { text: practice.name, url: urlOf(practice), details: [detail] };
}

function typeOf(holder: Holder): string {
  if (holder.kind === 'region') return regionLevels[holder.level];
  return [schoolTypes[holder.type], ...holder.stage.map((stage) => stages[stage])].join('、');
}

function isSilent(holder: Holder): boolean {
  return holder.kind === 'region' && holder.silent.includes('summary');
}
