import { type Match, matchNames } from '../../search/browser/match-names.ts';
import { normalise } from '../../search/shared/analyze.ts';
import { openNames } from '../../search/shared/name-shards.ts';
import { once } from '../../search/shared/once.ts';
import { readPacked } from '../../search/shared/packed.ts';
import { readFold } from '../../search/shared/read-fold.ts';
import { find } from '../dom/find.ts';
import { make } from '../dom/make.ts';
import { fullName, nameLabel } from './name-label.ts';
import { keepSearch } from './recent-searches.ts';
import { wordsUrl } from './words-url.ts';

/** Names shown at most. */
const most = 8;

/** A WAI-ARIA combobox (list autocomplete, manual selection): the box keeps the focus, arrows move through the names. */
class SearchBox extends HTMLElement {
  #input = find<HTMLInputElement>(this, 'input');
  #list = find(this, '[role=listbox]');
  #said = find(this, '[aria-live]');
  #options: HTMLAnchorElement[] = [];
  #active = -1;

  connectedCallback() {
    const input = this.#input;
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
      keepSearch(input.value);
      location.href = form.action + wordsUrl(input.value);
    });
    // The box keeps the focus, so that the click arrives before the list closes.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    // This code is loaded when the box is first entered (wake.client.ts), which may be after the first letters.
    if (input.value && document.activeElement === input) this.#suggest();
    else void suggest('').catch(() => {});
  }

  async #suggest() {
    const typed = this.#input.value;
    // Without names the box is still a box.
    const matches = await suggest(typed).catch(() => []);
    if (typed !== this.#input.value || document.activeElement !== this.#input) return;
    const words = typed.trim();
    this.#options = [
      ...matches.slice(0, most).map((match) => this.#name(match)),
      ...(words ? [this.#words(words)] : []),
    ];
    this.#options.forEach((option, at) => {
      option.id = `${this.#list.id}-${at}`;
      option.setAttribute('role', 'option');
      // The arrows lead to it; a stop of its own would be one too many.
      option.tabIndex = -1;
    });
    this.#list.replaceChildren(...this.#options);
    this.#activate(-1);
    this.#show(this.#options.length > 0);
    this.#said.textContent =
      matches.length > 0 ? `${Math.min(most, matches.length)} 个名称，用上下箭头选择` : '';
  }

  #show(isOpen: boolean) {
    this.#list.hidden = !isOpen;
    this.#input.ariaExpanded = String(isOpen);
  }

  #name({ thing, name }: Match): HTMLAnchorElement {
    const own = fullName(thing);
    const place = thing.kind === 'aspect' ? '' : thing.place;
    const facts = [nameLabel(thing.kind), place, thing.count > 0 ? `${thing.count} 篇` : ''];
    return make(
      'a',
      { href: (this.dataset.base ?? '/') + thing.url },
      make('span', { className: 'search-name' }, thing.names[0] === name ? own : `${own}（${name}）`),
      make('span', { className: 'search-facts' }, facts.filter(Boolean).join(' · ')),
    );
  }

  /** The words themselves, looked for in all texts. */
  #words(words: string): HTMLAnchorElement {
    const { action } = find<HTMLFormElement>(this, 'form');
    const shown = words.length > 30 ? `${words.slice(0, 30)}…` : words;
    return make(
      'a',
      { href: action + wordsUrl(words) },
      make('span', { className: 'search-name' }, `搜索“${shown}”`),
      make('span', { className: 'search-facts' }, '全文'),
    );
  }

  #press(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (this.#list.hidden) {
      // What was closed opens again.
      if (event.key !== 'ArrowDown' || this.#options.length === 0) return;
      this.#show(true);
    }
    const count = this.#options.length;
    // -1 is the box itself, before the first name and after the last.
    if (event.key === 'ArrowDown') this.#activate(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (event.key === 'ArrowUp') this.#activate(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#options[this.#active]?.click();
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

  #close() {
    this.#show(false);
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
