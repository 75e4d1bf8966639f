import type { Found, Query } from '../../search/query.ts';
import { startSearch } from '../../search/start-search.ts';
import { find } from '../compare/tray/find.ts';
import { checkFacets, drawChosen, drawCounts } from './draw-facets.ts';
import { drawAlso, drawHelp } from './draw-more.ts';
import { drawCard, drawResult } from './draw-results.ts';
import { noteWords } from './marked-words.ts';
import { chosenFilters, printState, readState, toggleFilter } from './search-state.ts';
import { countText, isIdle, pageTitle, statusText } from './status-text.ts';

/** Results shown at once, cards, and results under each other name. */
const pageSize = 10;
const mostCards = 6;
const mostAlso = 5;

/** Milliseconds without a key before a search starts, and before a slow one says so. */
const pause = 80;
const patience = 300;

/** The address is the whole state. Typing changes it in place, everything else is a step that Back undoes. */
class SearchPage extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #search = startSearch(this.#base);
  #input = find<HTMLInputElement>(this, '[name=q]');
  #facets = find<HTMLFormElement>(this, '.search-facets');
  #results = find(this, '[data-search-results]');
  #more = find<HTMLButtonElement>(this, '[data-search-more]');
  #status = find(this, '[role=status]');
  #found: Found = { phrases: [], ids: [] };
  #state: Query = readState({ search: '', hash: '' });
  #title = document.title;
  #turn = 0;
  #typing = false;
  #timer = 0;

  connectedCallback() {
    find(this, '.search-unscripted').hidden = true;
    find(this, '.search-columns').hidden = false;
    addEventListener('popstate', () => this.#read());
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#type();
    });
    this.#input.addEventListener('compositionend', () => this.#type());
    this.#input.addEventListener('change', () => {
      this.#typing = false;
    });
    // The index is on its way while the first word is typed.
    this.#input.addEventListener('focus', () => void this.#search.suggest('').catch(() => {}), {
      once: true,
    });
    this.addEventListener('submit', (event) => this.#submit(event));
    this.#facets.addEventListener('change', ({ target }) => this.#choose(target as HTMLInputElement));
    this.#more.addEventListener('click', () => this.#showMore());
    this.addEventListener('click', ({ target }) => this.#press(target as Element));
    // Before any way of opening a link: left, middle, its menu, the keyboard.
    for (const name of ['pointerdown', 'click'])
      this.addEventListener(name, ({ target }) => this.#note(target as Element));
    this.#read();
  }

  #read() {
    this.#typing = false;
    this.#state = readState(location);
    this.#input.value = this.#state.text;
    this.#run();
  }

  #type() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#input.value === this.#state.text) return;
      this.#go({ ...this.#state, text: this.#input.value }, this.#typing);
      this.#typing = true;
    }, pause);
  }

  #submit(event: Event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    const within = find<HTMLInputElement>(this, '[name=within]');
    const added = within.value.trim();
    within.value = '';
    const text = [this.#input.value, /\s/u.test(added) ? `"${added}"` : added].filter(Boolean).join(' ');
    this.#input.value = text;
    if (text !== this.#state.text) this.#go({ ...this.#state, text });
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
      this.#input.focus();
    }
    if (target.closest('[data-search-retry]')) this.#run();
  }

  #note(target: Element) {
    const link = target.closest<HTMLAnchorElement>('.search-results a');
    if (link)
      noteWords(
        link.href,
        this.#found.phrases.map(({ normal }) => normal),
      );
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
    const current = () => turn === this.#turn;
    const state = this.#state;
    checkFacets(this.#facets, state);
    find(this, '.search-chosen').replaceChildren(...drawChosen(this.#facets, state));
    const chosen = chosenFilters(state).length;
    find(this, '.search-sheet-button').textContent = chosen > 0 ? `筛选 (${chosen})` : '筛选';
    const slow = isIdle(state) ? 0 : window.setTimeout(() => this.#wait(), patience);
    try {
      // Nothing is loaded before something is asked for.
      const found = isIdle(state) ? { phrases: [], ids: [] } : await this.#search.search(state);
      const results = isIdle(state)
        ? []
        : await this.#search.show(found.ids.slice(0, pageSize), found.phrases);
      if (!current()) return;
      clearTimeout(slow);
      this.#found = found;
      this.#results.replaceChildren(...results.map((result) => drawResult(result, this.#base)));
      this.#results.ariaBusy = 'false';
      this.#say(state);
      await this.#complete(state, current);
    } catch (error) {
      if (current()) this.#fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** What comes after the results: cards, counts, other names, help. */
  async #complete(state: Query, current: () => boolean) {
    const { phrases, ids } = this.#found;
    if (isIdle(state)) return this.#clear();
    const matches = state.text.trim() ? await this.#search.suggest(state.text) : [];
    if (!current()) return;
    find(this, '.search-cards').replaceChildren(
      ...matches.slice(0, mostCards).map((match) => drawCard(match, this.#base)),
    );
    const { kinds, facets } = await this.#search.count(state);
    if (!current()) return;
    drawCounts(this.#facets, kinds, facets);
    const also = await Promise.all(
      (await this.#search.searchAlso(state)).map(async (found) => ({
        ...found,
        results: await this.#search.show(found.ids.slice(0, mostAlso), found.phrases),
      })),
    );
    if (!current()) return;
    find(this, '.search-also').replaceChildren(...drawAlso(also, this.#base));
    const nothing = phrases.length > 0 && ids.length === 0;
    const help = nothing ? await this.#search.help(state) : undefined;
    const apart = help ? await this.#search.show(help.apart.ids.slice(0, mostAlso), help.apart.phrases) : [];
    if (!current()) return;
    find(this, '.search-help').replaceChildren(...(help ? drawHelp(help, apart, this.#base) : []));
  }

  #say(state: Query) {
    const total = this.#found.ids.length;
    const left = total - this.#results.childElementCount;
    this.#more.hidden = left === 0;
    this.#more.textContent = `再看 ${Math.min(pageSize, left)} 个（共 ${total} 个）`;
    this.#status.textContent = statusText(state, this.#found);
    document.title = pageTitle(this.#found, this.#title);
    find(this, '[data-search-done]').textContent = `看${countText(total, state.kind)}`;
    find(this, '.search-browse').hidden = total > 0;
  }

  async #showMore() {
    const turn = this.#turn;
    const shown = this.#results.childElementCount;
    const ids = this.#found.ids.slice(shown, shown + pageSize);
    const results = await this.#search.show(ids, this.#found.phrases).catch((error) => this.#fail(error));
    if (!results || turn !== this.#turn) return;
    const drawn = results.map((result) => drawResult(result, this.#base));
    this.#results.append(...drawn);
    this.#say(this.#state);
    drawn[0]?.querySelector('a')?.focus();
  }

  #clear() {
    for (const part of ['.search-cards', '.search-also', '.search-help']) find(this, part).replaceChildren();
  }

  #wait() {
    this.#results.ariaBusy = 'true';
    this.#status.textContent = '正在取索引……';
  }

  #fail(error: unknown) {
    if (!(error instanceof Error && error.name === 'IndexUnavailable')) throw error;
    this.#results.replaceChildren();
    this.#clear();
    this.#results.ariaBusy = 'false';
    this.#more.hidden = true;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.dataset.searchRetry = '';
    retry.textContent = '再试一次';
    this.#status.replaceChildren(
      '搜索索引没能取到，所以不知道有没有。请检查网络，然后',
      retry,
      '。也可以先按主题找。',
    );
    find(this, '.search-browse').hidden = false;
  }
}

customElements.define('search-page', SearchPage);
