/** The search page's elements, and what is drawn into them. */
import type { Result } from '../../search/browser/describe-page.ts';
import type { Counts } from '../../search/browser/facets.ts';
import type { Match } from '../../search/browser/match-names.ts';
import type { Help } from '../../search/browser/nothing-found.ts';
import type { Also, Found, Query } from '../../search/browser/query.ts';
import { find } from '../dom/find.ts';
import { make } from '../dom/make.ts';
import { checkFacets, drawChosen, drawCounts } from './draw-facets.ts';
import { drawAlso, drawHelp } from './draw-more.ts';
import { drawCard, drawResult } from './draw-results.ts';
import { chosenFilters } from './search-state.ts';
import { countText, pageTitle, statusText } from './status-text.ts';

/** Results shown at once. */
export const pageSize = 10;

/** Some of the pages found under another name. */
export type ShownAlso = Also & { results: readonly Result[] };

export interface SearchView {
  readonly input: HTMLInputElement;
  readonly within: HTMLInputElement;
  readonly facets: HTMLFormElement;
  readonly more: HTMLButtonElement;
  /** Results on the page. */
  readonly shown: number;
  /** What is chosen, before anything is found. */
  choose(state: Query): void;
  wait(): void;
  show(state: Query, found: Found, results: readonly Result[]): void;
  /** Further results; the first of them gets the focus. */
  append(state: Query, found: Found, results: readonly Result[]): void;
  showCards(matches: readonly Match[]): void;
  showCounts(counts: { kinds: Record<string, number>; facets: Counts }): void;
  showAlso(found: readonly ShownAlso[]): void;
  /** What to try when nothing was found; nothing when something was. */
  showHelp(help?: Help, results?: readonly Result[]): void;
  /** Takes away what stands around the results. */
  clear(): void;
  /** The index could not be loaded. */
  fail(): void;
}

/**
 * Finds the elements of the page.
 *
 * @param base the site's base, for links
 */
export function openView(root: HTMLElement, base: string): SearchView {
  const facets = find<HTMLFormElement>(root, '.search-facets');
  const list = find(root, '[data-search-results]');
  const status = find(root, '.search-status');
  const more = find<HTMLButtonElement>(root, '[data-search-more]');
  const browse = find(root, '.search-browse');
  const part = (name: 'chosen' | 'cards' | 'also' | 'help') => find(root, `.search-${name}`);
  const title = document.title;
  find(root, '.search-unscripted').hidden = true;
  find(root, '.search-columns').hidden = false;

  function say(state: Query, found: Found) {
    const total = found.ids.length;
    const left = total - list.childElementCount;
    more.hidden = left <= 0;
    more.textContent = `再看 ${Math.min(pageSize, left)} 个（共 ${total} 个）`;
    status.textContent = statusText(state, found);
    document.title = pageTitle(found, title);
    find(root, '[data-search-done]').textContent = `看${countText(total, state.kind)}`;
    browse.hidden = total > 0;
  }

  function clear() {
    for (const name of ['cards', 'also', 'help'] as const) part(name).replaceChildren();
  }

  return {
    input: find(root, '[name=q]'),
    within: find(root, '[name=within]'),
    facets,
    more,
    clear,
    get shown() {
      return list.childElementCount;
    },
    choose(state) {
      checkFacets(facets, state);
      part('chosen').replaceChildren(...drawChosen(facets, state));
      const chosen = chosenFilters(state).length;
      find(root, '.search-sheet-button').textContent = chosen > 0 ? `筛选 (${chosen})` : '筛选';
    },
    wait() {
      list.ariaBusy = 'true';
      status.textContent = '正在取索引……';
    },
    show(state, found, results) {
      list.ariaBusy = 'false';
      list.replaceChildren(...results.map((result) => drawResult(result, base)));
      say(state, found);
    },
    append(state, found, results) {
      const drawn = results.map((result) => drawResult(result, base));
      list.append(...drawn);
      say(state, found);
      drawn[0]?.querySelector('a')?.focus();
    },
    showCards(matches) {
      part('cards').replaceChildren(...matches.map((match) => drawCard(match, base)));
    },
    showCounts({ kinds, facets: counts }) {
      drawCounts(facets, kinds, counts);
    },
    showAlso(found) {
      part('also').replaceChildren(...drawAlso(found, base));
    },
    showHelp(help, results = []) {
      part('help').replaceChildren(...(help ? drawHelp(help, results, base) : []));
    },
    fail() {
      clear();
      list.replaceChildren();
      list.ariaBusy = 'false';
      more.hidden = true;
      browse.hidden = false;
      const retry = make('button', { type: 'button', className: 'search-retry' }, '再试一次');
      status.replaceChildren(
        '搜索索引没能取到，所以不知道有没有。请检查网络，然后',
        retry,
        '。也可以先按主题找。',
      );
    },
  };
}
