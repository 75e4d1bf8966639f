/** Figures as entries of a comparison: one row an indicator and base. */

import type { Entity, Indicator, Observation } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import { formatFigure, formatPeriod } from '../../library/format.ts';
import { figureUrl } from '../../library/urls.ts';
import { kinds } from '../../schema/kinds.ts';
import { unstated } from '../../schema/vocabularies.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';
import { yearsOf } from './periods.ts';

/** Figures stand below all other rows. */
const firstOrder = 10_000;

/**
 * Entries of figures. Figures share a row when they measure one indicator of like holders (regions, or
 * schools) and of the same part of them: the scope narrows the indicator's base, so another one is another row.
 *
 * @param about the compared thing; a figure said of another one says so
 */
export function figureEntries(observations: readonly Observation[], about: Entity): ItemEntry[] {
  const entries = new Map<string, ItemEntry & { values: ItemValue[] }>();
  for (const observation of observations) {
    const { indicator, of, scope } = observation;
    const row = `indicator/${indicator.id}/${of.kind}/${scope ?? ''}`;
    const entry = entries.get(row) ?? {
      row,
      order: orderOf(indicator),
      label: scope ? `${indicator.name}（${scope}）` : indicator.name,
      group: '数据',
      note: [
        `单位：${indicator.unit}`,
        `统计对象：${indicator.base}`,
        ...(about.kind === 'article' ? [`说的是${kinds[of.kind].label}`] : []),
      ].join('；'),
      values: [],
      indicator: {
        id: indicator.id,
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

/** By theme, as the indicators' own page lists them; rows of one indicator stay together by their key. */
function orderOf({ themes }: Indicator): number {
  return firstOrder + (themes[0]?.order ?? 1000);
}

function figureValue(observation: Observation, about: Entity): ItemValue {
  const { of, value, article, locator } = observation;
  const years = yearsOf(observation.period);
  const period = observation.period && formatPeriod(observation.period);
  return {
    text: formatFigure(observation),
    url: figureUrl(observation),
    details: [
      ...(of === about ? [] : [nameOf(of)]),
      period ?? `时间${unstated}`,
      `据《${article.source.source.title}》${locator}`,
    ],
    number: value,
    ...(period && { period }),
    ...(years && { years }),
  };
}
