/** Practices with what they are part of and related to. */
import type { Practice } from '../entities.ts';
import type { Entry } from '../entries.ts';
import type { Draft, Registry } from './registry.ts';

/** Regions, schools, themes and sources must be known to the registry. */
export function resolvePractices(entries: readonly Entry<'practices'>[], registry: Registry): Practice[] {
  const practices = registry.add(
    'practices',
    entries.map(
      ({ id, data }): Draft<Practice> => ({
        ...data,
        id,
        kind: 'practice',
        type: data.kind,
        owner: data.owner && registry.findHolder(data.owner),
        themes: registry.findAll('themes', data.themes),
        broader: undefined,
        narrower: [],
        related: [],
        sources: data.sources.map(registry.cite),
      }),
    ),
  );
  for (const { id, data } of entries) {
    const practice: Draft<Practice> = registry.find('practices', id);
    if (data.broader) {
      const broader: Draft<Practice> = registry.find('practices', data.broader);
      practice.broader = broader;
      broader.narrower = [...broader.narrower, practice];
    }
    for (const other of registry.findAll('practices', data.related)) {
      relate(practice, other);
      relate(other, practice);
    }
  }
  return practices;
}

function relate(practice: Draft<Practice>, other: Practice): void {
  practice.related = [...new Set([...practice.related, other])];
}
