import '../comparison/own/CompareButton.client.ts';
import type { Found, Query } from '../../search/browser/query.ts';
import { startSearch } from '../../search/browser/start-search.ts';
import { noteWords } from './marked-words.ts';
import { printState, readState, toggleFilter } from './search-state.ts';
import { openView, pageSize } from './search-view.ts';
import { isIdle } from './status-text.ts';

/** Cards, and results under each other name, at most. */
const mostCards = 6;
const mostAlso = 5;

/** Milliseconds without a key before a search starts, and before a slow one says so. */
const pause = 80;
const patience = 300;

const nothing: Found = { phrases: [], ids: [] };

/** The address is the whole state. The first key typed and everything chosen are steps that Back undoes; further keys change the step. */
class SearchPage extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #search = startSearch(this.#base);
  #view = openView(this, this.#base);
  #state: Query = readState(location);
  #found = nothing;
  /** Searches begun so far: only the last one draws. */
  #turn = 0;
  #typing = false;
  #timer = 0;

  connectedCallback() {
    const { input, facets, more } = this.#view;
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
    facets.addEventListener('change', ({ target }) => this.#choose(target as HTMLInputElement));
    more.addEventListener('click', () => this.#showMore());
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('click', ({ target }) => this.#press(target as Element));
    // Before any way of opening a link: left, middle, its menu, the keyboard.
    for (const name of ['pointerdown', 'click']) {
      this.addEventListener(name, ({ target }) => this.#note(target as Element));
    }
    this.#read();
  }

  #read() {
    this.#typing = false;
    this.#state = readState(location);
    this.#view.input.value = this.#state.text;
    this.#run();
  }

  #type() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const { value } = this.#view.input;
      if (value === this.#state.text) return;
      this.#go({ ...this.#state, text: value }, this.#typing);
      this.#typing = true;
    }, pause);
  }

  #submit(event: Event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    const { input, within } = this.#view;
    const added = within.value.trim();
    within.value = '';
    input.value = [input.value, /\s/u.test(added) ? `"${added}"` : added].filter(Boolean).join(' ');
    if (input.value !== this.#state.text) this.#go({ ...this.#state, text: input.value });
    this.#typing = false;
  }

  #choose({ type, name, value, checked }: HTMLInputElement) {
    if (type === 'radio') this.#go({ ...this.#state, kind: value, filters: {} });
    if (type === 'checkbox') this.#go(toggleFilter(this.#state, name, value, checked));
  }

  #press(target: Element) {
    const { name, value } = target.closest<HTMLElement>('.search-chosen button')?.dataset ?? {};
    if (name && value) {
      this.#go(toggleFilter(this.#state, name, value, false));
      // The button that had the focus is gone.
      this.#view.input.focus();
    }
    if (target.closest('.search-retry')) this.#run();
  }

  #note(target: Element) {
    const link = target.closest<HTMLAnchorElement>('.search-results a');
    if (link) {
      const words = this.#found.phrases.map(({ normal }) => normal);
      noteWords(link.href, words);
    }
  }

  #go(state: Query, inPlace = false) {
    this.#state = state;
    const url = location.pathname + printState(state);
    if (inPlace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    this.#run();
  }

  async #run() {
    const turn = ++this.#turn;
    const state = this.#state;
    this.#view.choose(state);
    if (isIdle(state)) {
      this.#found = nothing;
      this.#view.clear();
      this.#view.show(state, nothing, []);
      return;
    }
    const slow = window.setTimeout(() => this.#view.wait(), patience);
    try {
      const found = await this.#search.search(state);
      const results = await this.#search.show(found.ids.slice(0, pageSize), found.phrases);
      clearTimeout(slow);
      if (turn !== this.#turn) return;
      this.#found = found;
      this.#view.show(state, found, results);
      await this.#showRest(state, found, () => turn === this.#turn);
    } catch (error) {
      this.#fail(error, turn);
    } finally {
      clearTimeout(slow);
    }
  }

  /** What comes after the results: cards, counts, other names, help. */
  async #showRest(state: Query, { phrases, ids }: Found, isCurrent: () => boolean) {
    const matches = state.text.trim() ? await this.#search.suggest(state.text) : [];
    if (!isCurrent()) return;
    this.#view.showCards(matches.slice(0, mostCards));
    const counts = await this.#search.count(state);
    if (!isCurrent()) return;
    this.#view.showCounts(counts);
    const others = (await this.#search.searchAlso(state)).map(async (also) => {
      const results = await this.#search.show(also.ids.slice(0, mostAlso), also.phrases);
      return { ...also, results };
    });
    const also = await Promise.all(others);
    if (!isCurrent()) return;
    this.#view.showAlso(also);
    if (phrases.length === 0 || ids.length > 0) return this.#view.showHelp();
    const help = await this.#search.help(state);
    const apart = await this.#search.show(help.apart.ids.slice(0, mostAlso), help.apart.phrases);
    if (isCurrent()) this.#view.showHelp(help, apart);
  }

  async #showMore() {
    const turn = this.#turn;
    const { shown } = this.#view;
    try {
      const { ids, phrases } = this.#found;
      const results = await this.#search.show(ids.slice(shown, shown + pageSize), phrases);
      if (turn === this.#turn) this.#view.append(this.#state, this.#found, results);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  #fail(error: unknown, turn: number) {
    if (!(error instanceof Error && error.name === 'IndexUnavailable')) throw error;
    if (turn === this.#turn) this.#view.fail();
  }
}

customElements.define('search-page', SearchPage);
