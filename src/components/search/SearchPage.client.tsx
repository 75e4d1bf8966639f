import { render } from 'preact';
import '../comparison/own/CompareButton.client.ts';
import '../comparison/own/Tray.client.ts';
import type { Query } from '../../search/browser/query.ts';
import { startSearch } from '../../search/browser/start-search.ts';
import { askTitles } from '../../search/shared/title-sign.ts';
import { find } from '../dom/find.ts';
import { type ExportFormat, exportHits } from './export-hits.ts';
import { checkFacets, facetNames, filterLabel, writeCounts } from './facets-form.ts';
import { loadAnswer } from './load-answer.ts';
import { noteWords } from './marked-words.ts';
import { Recent } from './Recent.tsx';
import { clearSearches, keepSearch, recentSearches } from './recent-searches.ts';
import { SearchView } from './SearchView.tsx';
import { openSession, type Shown } from './search-session.ts';
import { chosenFilters, printState, readState, toggleFilter, withText } from './search-state.ts';
import { countText, isIdle, pageTitle } from './status-text.ts';

/** Milliseconds without a key before a search starts. */
const pause = 80;

/** The address is the whole state. The first key typed and everything chosen are steps that Back undoes; further keys change the step. */
class SearchPage extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #search = startSearch(this.#base, JSON.parse(this.dataset.synonyms ?? '[]'));
  #input = find<HTMLInputElement>(this, '[name=q]');
  #within = find<HTMLInputElement>(this, '[name=within]');
  #facets = find<HTMLFormElement>(this, '.search-facets');
  #title = document.title;
  /** What is asked for. */
  #state = this.#readState();
  #shown: Shown | undefined;
  #session = openSession(this.#search, (shown) => this.#draw(shown), loadAnswer);
  #typing = false;
  #timer = 0;

  connectedCallback() {
    const input = this.#input;
    addEventListener('popstate', () => this.#read());
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#type();
    });
    input.addEventListener('compositionend', () => this.#type());
    input.addEventListener('change', () => {
      this.#typing = false;
      keepSearch(input.value);
    });
    const sort = find<HTMLSelectElement>(this, '[name=sort]');
    sort.addEventListener('change', () => {
      const { sort: _, ...state } = this.#state;
      this.#go(sort.value === 'date' ? { ...state, sort: 'date' } : state);
    });
    // The index is on its way while the first word is typed.
    input.addEventListener('focus', () => void this.#search.suggest('').catch(() => {}), { once: true });
    this.#facets.addEventListener('change', ({ target }) => this.#choose(target as HTMLInputElement));
    this.addEventListener('submit', (event) => this.#submit(event));
    // Before any way of opening a link: left, middle, its menu, the keyboard.
    for (const name of ['pointerdown', 'click']) {
      this.addEventListener(name, ({ target }) => this.#note(target as Element));
    }
    this.#read();
  }

  #readState(): Query {
    return readState(location, facetNames(this.#facets));
  }

  #read() {
    this.#typing = false;
    this.#state = this.#readState();
    this.#input.value = this.#state.text;
    this.#run();
  }

  #type() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const { value } = this.#input;
      if (value === this.#state.text) return;
      this.#go(withText(this.#state, value), this.#typing);
      this.#typing = true;
    }, pause);
  }

  #submit(event: Event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    const input = this.#input;
    const added = this.#within.value.trim();
    this.#within.value = '';
    input.value = [input.value, /\s/u.test(added) ? `"${added}"` : added].filter(Boolean).join(' ');
    if (input.value !== this.#state.text) this.#go(withText(this.#state, input.value));
    keepSearch(input.value);
    this.#typing = false;
  }

  #choose({ type, name, value, checked }: HTMLInputElement) {
    if (type === 'radio') this.#go({ ...this.#state, kind: value, filters: {} });
    if (name === 'titles') {
      this.#input.value = askTitles(this.#input.value, checked);
      this.#go(withText(this.#state, this.#input.value));
    } else if (type === 'checkbox') this.#go(toggleFilter(this.#state, name, value, checked));
  }

  #drop(name: string, value: string) {
    this.#go(toggleFilter(this.#state, name, value, false));
    // The button that had the focus is gone.
    this.#input.focus();
  }

  #takeOff(off: readonly string[]) {
    const { off: _, ...state } = this.#state;
    this.#go(off.length > 0 ? { ...state, off } : state);
    this.#input.focus();
  }

  #drawRecent() {
    const idle = isIdle(this.#state);
    const clear = () => {
      clearSearches();
      this.#input.focus();
      this.#drawRecent();
    };
    render(idle ? <Recent searches={recentSearches()} onClear={clear} /> : null, find(this, '.search-last'));
  }

  #note(target: Element) {
    const link = target.closest<HTMLAnchorElement>('.search-view a');
    const words = this.#shown?.found.phrases.map(({ normal }) => normal) ?? [];
    if (!link) return;
    keepSearch(this.#state.text);
    if (link.closest('.search-results')) noteWords(link.href, words);
  }

  #go(state: Query, inPlace = false) {
    this.#state = state;
    const url = location.pathname + printState(state);
    if (inPlace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    this.#run();
  }

  #run() {
    checkFacets(this.#facets, this.#state);
    find<HTMLSelectElement>(this, '[name=sort]').value = this.#state.sort ?? '';
    this.#session.ask(this.#state);
  }

  /** The first of the further results gets the focus. */
  async #showMore() {
    const from = this.#shown?.results.length ?? 0;
    const added = await this.#session.askMore();
    if (added) find(this, `[data-search-results] > :nth-child(${from + 1}) a`).focus();
  }

  async #showMoreLoose() {
    const from = this.#shown?.loose?.results.length ?? 0;
    const added = await this.#session.askMoreLoose();
    if (added) find(this, `[data-search-loose] li:nth-child(${from + 1}) a`).focus();
  }

  async #export(format: ExportFormat) {
    const shown = this.#shown;
    if (!shown) return;
    const results = [...shown.results, ...(shown.loose?.results ?? []).map(({ result }) => result)];
    try {
      await exportHits(results, format, shown.state.text || '案例', new URL(this.#base, location.href));
    } catch {
      this.#draw({ ...shown, failed: 'export' });
    }
  }

  #retry() {
    // The button that had the focus is gone.
    find(this, '.search-status').focus();
    if (this.#shown?.failed === 'more') this.#showMore();
    else this.#run();
  }

  #draw(shown: Shown) {
    this.#shown = shown;
    const { state, found, counts } = shown;
    const chosen = chosenFilters(this.#state).map(([name, value]) => ({
      name,
      value,
      label: filterLabel(this.#facets, name, value),
    }));
    render(
      <SearchView
        shown={shown}
        chosen={chosen}
        base={this.#base}
        onDrop={(name, value) => this.#drop(name, value)}
        onOff={(off) => this.#takeOff(off)}
        onMore={() => this.#showMore()}
        onMoreLoose={() => this.#showMoreLoose()}
        onRetry={() => this.#retry()}
        onExport={(format) => this.#export(format)}
      />,
      find(this, '.search-view'),
    );
    this.#drawRecent();
    writeCounts(this.#facets, counts);
    document.title = pageTitle(found, this.#title);
    find(this, '.search-sheet-button').textContent = chosen.length > 0 ? `筛选 (${chosen.length})` : '筛选';
    const { answer, loose, failed } = shown;
    const total = found.ids.length + (loose?.all.length ?? 0);
    find(this, '[data-search-done]').textContent = `看${countText(total, state.kind)}`;
    // What else to do, where it is known that there is nothing, or that it can't be known.
    const nothing = found.ids.length === 0 && !answer && loose?.all.length === 0;
    find(this, '.search-browse').hidden = !(isIdle(state) || nothing || failed === 'results');
    this.#facets.toggleAttribute(
      'data-ready',
      counts !== undefined || isIdle(state) || shown.failed !== undefined,
    );
  }
}

customElements.define('search-page', SearchPage);
