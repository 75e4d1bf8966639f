/** Indicators with those they must not be compared with, told on both sides. */
import type { Indicator } from '../entities.ts';
import type { Entry } from '../entries.ts';
import type { Draft, Registry } from './registry.ts';

/** Themes must be known to the registry. */
export function resolveIndicators(entries: readonly Entry<'indicators'>[], registry: Registry): Indicator[] {
  const indicators = registry.add(
    'indicators',
    entries.map(
      ({ id, data }): Draft<Indicator> => ({
        ...data,
        id,
        kind: 'indicator',
        type: data.kind,
        themes: registry.findAll('themes', data.themes),
        notComparableWith: [],
      }),
    ),
  );
  for (const { id, data } of entries) {
    const indicator = registry.find('indicators', id);
    for (const { id: otherId, reason } of data.notComparableWith) {
      const other = registry.find('indicators', otherId);
      warn(indicator, other, reason);
      warn(other, indicator, reason);
    }
  }
  return indicators;
}

/** The first reason given for a pair stays. */
function warn(indicator: Draft<Indicator>, other: Indicator, reason: string): void {
  if (indicator.notComparableWith.some((entry) => entry.indicator === other)) return;
  indicator.notComparableWith = [...indicator.notComparableWith, { indicator: other, reason }];
}
