import { render } from 'preact';
import '../comparison/own/CompareButton.client.ts';
import type { Query } from '../../search/browser/query.ts';
import { startSearch } from '../../search/browser/start-search.ts';
import { find } from '../dom/find.ts';
import { checkFacets, facetNames, filterLabel, writeCounts } from './facets-form.ts';
import { noteWords } from './marked-words.ts';
import { SearchView } from './SearchView.tsx';
import { openSession, type Shown } from './search-session.ts';
import { chosenFilters, printState, readState, toggleFilter } from './search-state.ts';
import { countText, pageTitle } from './status-text.ts';

/** Milliseconds without a key before a search starts. */
const pause = 80;

/** The address is the whole state. The first key typed and everything chosen are steps that Back undoes; further keys change the step. */
class SearchPage extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #search = startSearch(this.#base);
  #input = find<HTMLInputElement>(this, '[name=q]');
  #within = find<HTMLInputElement>(this, '[name=within]');
  #facets = find<HTMLFormElement>(this, '.search-facets');
  #title = document.title;
  /** What is asked for. */
  #state = this.#readState();
  #shown: Shown | undefined;
  #session = openSession(this.#search, (shown) => this.#draw(shown));
  #typing = false;
  #timer = 0;

  connectedCallback() {
    const input = this.#input;
    find(this, '.search-unscripted').hidden = true;
    find(this, '.search-columns').hidden = false;
    addEventListener('popstate', () => this.#read());
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#type();
    });
    input.addEventListener('compositionend', () => this.#type());
    input.addEventListener('change', () => {
      this.#typing = false;
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
      this.#go({ ...this.#state, text: value }, this.#typing);
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
    if (input.value !== this.#state.text) this.#go({ ...this.#state, text: input.value });
    this.#typing = false;
  }

  #choose({ type, name, value, checked }: HTMLInputElement) {
    if (type === 'radio') this.#go({ ...this.#state, kind: value, filters: {} });
    if (type === 'checkbox') this.#go(toggleFilter(this.#state, name, value, checked));
  }

  #drop(name: string, value: string) {
    this.#go(toggleFilter(this.#state, name, value, false));
    // The button that had the focus is gone.
    this.#input.focus();
  }

  #note(target: Element) {
    const link = target.closest<HTMLAnchorElement>('.search-results a');
    const words = this.#shown?.found.phrases.map(({ normal }) => normal) ?? [];
    if (link) noteWords(link.href, words);
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
    this.#session.ask(this.#state);
  }

  /** The first of the further results gets the focus. */
  async #showMore() {
    const from = this.#shown?.results.length ?? 0;
    const added = await this.#session.askMore();
    if (added) find(this, `[data-search-results] > :nth-child(${from + 1}) a`).focus();
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
        onMore={() => this.#showMore()}
        onRetry={() => this.#retry()}
      />,
      find(this, '.search-view'),
    );
    writeCounts(this.#facets, counts);
    document.title = pageTitle(found, this.#title);
    find(this, '.search-sheet-button').textContent = chosen.length > 0 ? `筛选 (${chosen.length})` : '筛选';
    find(this, '[data-search-done]').textContent = `看${countText(found.ids.length, state.kind)}`;
    find(this, '.search-browse').hidden = found.ids.length > 0;
  }
}

customElements.define('search-page', SearchPage);
