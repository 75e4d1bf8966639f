import type { Page } from './page.ts';

/** What a result's fragment holds, fetched when it is shown. */
export interface Fragment extends Omit<Page, 'filters' | 'names' | 'inner' | 'question'> {
  /** Ids of school stages. */
  stage: string[];
}

/** What is kept of a page for showing it. */
export function fragmentOf({ filters, names: _, inner: __, question: ___, ...page }: Page): Fragment {
  return { ...page, stage: filters.stage ?? [] };
}
