import type { Page } from './page.ts';

/** What a result's fragment holds, fetched when it is shown. */
export interface Fragment extends Omit<Page, 'filters' | 'names' | 'inner'> {
  /** Ids of school stages. */
  stage: string[];
}

/** What is kept of a page for showing it. */
export function fragmentOf({ filters, names: _, inner: __, ...page }: Page): Fragment {
  return { ...page, stage: filters.stage ?? [] };
}
