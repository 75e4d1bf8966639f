import type { ComparisonItem } from '../../../comparison/shared/comparison.ts';
import { comparisonItemUrl } from '../../../library/urls.ts';
import type { ComparableKind } from '../../../schema/kinds.ts';

export interface Loaded {
  /** In the order asked for. */
  items: readonly ComparisonItem[];
  /** Ids the site has nothing for: renamed or taken away since the address was made, or mistyped. */
  unknown: readonly string[];
  /** Ids that may well be there, but the network or the server failed. */
  failed: readonly string[];
}

/** What has been fetched stays for the time of the visit, so that moving a column costs nothing. */
const kept = new Map<string, ComparisonItem>();

/** Fetches the data of things of one kind; what does not come is named. */
export async function loadItems(kind: ComparableKind, ids: readonly string[]): Promise<Loaded> {
  const results = await Promise.all(ids.map((id) => loadItem(kind, id)));
  const idsOf = (result: string) => ids.filter((_, at) => results[at] === result);
  return {
    items: results.filter((result) => typeof result !== 'string'),
    unknown: idsOf('unknown'),
    failed: idsOf('failed'),
  };
}

async function loadItem(kind: ComparableKind, id: string): Promise<ComparisonItem | 'unknown' | 'failed'> {
  const url = comparisonItemUrl(kind, id);
  const known = kept.get(url);
  if (known) return known;
  try {
    const response = await fetch(url);
    // Some servers answer with a page where a file is missing.
    const isJson = response.headers.get('content-type')?.includes('json');
    if (response.status === 404 || (response.ok && !isJson)) return 'unknown';
    if (!response.ok) return 'failed';
    const item: ComparisonItem = await response.json();
    kept.set(url, item);
    return item;
  } catch {
    return 'failed';
  }
}
