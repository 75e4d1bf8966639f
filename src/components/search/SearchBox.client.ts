import { labelOf } from '../../schema/kinds.ts';
import { type Match, matchNames } from '../../search/browser/match-names.ts';
import { readFold } from '../../search/browser/read-fold.ts';
import { normalise } from '../../search/shared/analyze.ts';
import { openNames } from '../../search/shared/name-shards.ts';
import { once } from '../../search/shared/once.ts';
import { readPacked } from '../../search/shared/packed.ts';
import { find } from '../dom/find.ts';
import { make } from '../dom/make.ts';
import { printState } from './search-state.ts';

/** Names shown at most. */
const most = 8;

/** A WAI-ARIA combobox (list autocomplete, manual selection): the box keeps the focus, arrows move through the names. */
class SearchBox extends HTMLElement {
  #input = find<HTMLInputElement>(this, 'input');
  #list = find(this, '[role=listbox]');
  #said = find(this, '[aria-live]');
  #matches: Match[] = [];
  #active = -1;

  connectedCallback() {
    const input = this.#input;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.ariaExpanded = 'false';
    input.addEventListener('focus', () => void suggest('').catch(() => {}), {
      once: true,
    });
    input.addEventListener('input', (event) => {
      // Letters of an unfinished Chinese word are not what is looked for.
      if (!(event as InputEvent).isComposing) this.#suggest();
    });
    input.addEventListener('compositionend', () => this.#suggest());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#close());
    const form = find<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.href = form.action + printState({ text: input.value, kind: 'article', filters: {} });
    });
    // The box keeps the focus, so that the click arrives before the list closes.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('[role=option]');
      if (option) this.#open([...this.#list.children].indexOf(option));
    });
  }

  async #suggest() {
    const typed = this.#input.value;
    // Without names the box is still a box.
    const matches = await suggest(typed).catch(() => []);
    if (typed !== this.#input.value || document.activeElement !== this.#input) return;
    this.#matches = matches.slice(0, most);
    this.#list.replaceChildren(...this.#matches.map((match, at) => this.#option(match, at)));
    this.#activate(-1);
    const count = this.#matches.length;
    this.#list.hidden = count === 0;
    this.#input.ariaExpanded = String(count > 0);
    this.#said.textContent = count > 0 ? `${count} 个名称，用上下箭头选择` : '';
  }

  #option({ thing, name }: Match, at: number): HTMLElement {
    const own = thing.names[0] ?? name;
    const kind = labelOf(thing.kind);
    const facts = [kind, thing.place, thing.count > 0 ? `${thing.count} 篇` : ''].filter(Boolean);
    const option = make(
      'div',
      { id: `${this.#list.id}-${at}` },
      make('span', { className: 'search-name' }, own === name ? own : `${own}（${name}）`),
      make('span', { className: 'search-facts' }, facts.join(' · ')),
    );
    option.setAttribute('role', 'option');
    return option;
  }

  #press(event: KeyboardEvent) {
    if (event.isComposing || this.#list.hidden) return;
    const count = this.#matches.length;
    // -1 is the box itself, before the first name and after the last.
    if (event.key === 'ArrowDown') this.#activate(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (event.key === 'ArrowUp') this.#activate(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#open(this.#active);
    else return;
    event.preventDefault();
  }

  #activate(at: number) {
    this.#active = at;
    [...this.#list.children].forEach((option, number) => {
      option.ariaSelected = String(number === at);
    });
    const option = this.#list.children[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #open(at: number) {
    const url = this.#matches[at]?.thing.url;
    if (url !== undefined) location.href = (this.dataset.base ?? '/') + url;
  }

  #close() {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#activate(-1);
    this.#said.textContent = '';
  }
}

/** The names of the site, loaded as they are needed, once a page. */
const open = once(async () => {
  const index = document.querySelector<HTMLElement>('search-box')?.dataset.index ?? '';
  const fold = readFold(await readPacked(index, 'fold'));
  return { fold, namesFor: openNames(async (name) => JSON.parse(await readPacked(index, name))) };
});

async function suggest(typed: string): Promise<Match[]> {
  const { fold, namesFor } = await open();
  return matchNames(await namesFor(normalise(typed, fold)), typed, fold);
}

customElements.define('search-box', SearchBox);

/** `/` and Ctrl+K lead to the page's own box, or the one in its header. */
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
  const k =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !k) return;
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>('main input[type=search], input[type=search]'),
  ];
  const box =
    boxes.find((candidate) => candidate.closest('main') && candidate.checkVisibility()) ??
    boxes.find((candidate) => candidate.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
