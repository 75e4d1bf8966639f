/** Figures as entries of a comparison: one row an indicator and base. */

import { formatPeriod, yearsOf } from '../../library/dates.ts';
import type { Entity, Holder, Indicator, Observation } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import { formatFigure } from '../../library/figure.ts';
import { caveatOf, partOf, rowKeyOf, whenOf } from '../../library/observations.ts';
import { figureUrl } from '../../library/urls.ts';
import { kinds } from '../../schema/kinds.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';

/** Figures stand below all other rows. */
const firstOrder = 10_000;

/**
 * Entries of figures. Which of them share a row is the rule of `library/observations.ts`.
 *
 * @param about the compared thing; a figure said of another one says so
 */
export function figureEntries(observations: readonly Observation[], about: Entity): ItemEntry[] {
  const entries = new Map<string, ItemEntry & { values: ItemValue[] }>();
  for (const observation of observations) {
    const { indicator, of } = observation;
    const part = partOf(observation);
    const row = `indicator/${rowKeyOf(observation)}`;
    const entry = entries.get(row) ?? {
      row,
      order: orderOf(indicator),
      label: part ? `${indicator.name}（${part}）` : indicator.name,
      group: '数据',
      themes: indicator.themes.map(({ id }) => id),
      note: noteOf(indicator, about.kind === 'article' ? of.kind : undefined),
      values: [],
      indicator: {
        id: indicator.id,
        ...(part && { part }),
        notComparableWith: indicator.notComparableWith.map(({ indicator: other, reason }) => ({
          id: other.id,
          name: other.name,
          reason,
        })),
      },
    };
    entries.set(row, entry);
    entry.values.push(figureValue(observation, about));
  }
  return [...entries.values()];
}

/** @param of whom, where the row's columns do not say it */
function noteOf({ unit, base }: Indicator, of: Holder['kind'] | undefined): string {
  const parts = [`单位：${unit}`, base && `统计对象：${base}`, of && `说的是${kinds[of].label}`];
  return parts.filter(Boolean).join('；');
}

/** By theme, as the indicators' own page lists them; rows of one indicator stay together by their key. */
function orderOf({ themes }: Indicator): number {
  return firstOrder + (themes[0]?.order ?? 1000);
}

function figureValue(observation: Observation, about: Entity): ItemValue {
  const { of, value, article, locator } = observation;
  const years = observation.period && yearsOf(observation.period);
  const period = observation.period && formatPeriod(observation.period);
  return {
    text: formatFigure(observation),
    url: figureUrl(observation),
    details: [
      ...(of === about ? [] : [nameOf(of)]),
      ...[whenOf(observation), caveatOf(observation)].filter((part) => part !== undefined),
    ],
    source: article.source.source.title,
    locator,
    ...(value !== undefined && { number: value }),
    ...(period && { period }),
    ...(years && { years }),
  };
}
