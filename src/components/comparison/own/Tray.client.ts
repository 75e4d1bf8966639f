import { printChoice } from '../../../comparison/shared/choice.ts';
import { fewestColumns } from '../../../comparison/shared/comparison.ts';
import { withBasket } from '../../../comparison/shared/tray.ts';
import { ownComparisonUrl } from '../../../library/urls.ts';
import { type ComparableKind, kinds } from '../../../schema/kinds.ts';
import { find } from '../../dom/find.ts';
import { drawKinds } from './draw-kinds.ts';
import { drawItems, wireItems } from './item-list.ts';
import { changeTray, type News, readTray, watchTray } from './tray-store.ts';

/** How long a message stays, in milliseconds; what it says can be seen in the tray afterwards. */
const messageTime = 12_000;

class CompareTray extends HTMLElement {
  #unwatch = () => {};
  #timer = 0;

  connectedCallback() {
    find(this, '.unfold').addEventListener('click', () => this.#unfold(find(this, '.compare-items').hidden));
    find(this, '.clear').addEventListener('click', () => this.#clear());
    wireItems(find(this, '.compare-items'), {
      read: () => readTray().baskets[readTray().current],
      change: (items, message) => changeTray(withBasket(readTray(), readTray().current, items), { message }),
      leave: () => this.#leave(),
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#unfold(false);
    });
    this.#unwatch = watchTray((news) => this.#draw(news));
    this.#draw({ message: '' });
  }

  disconnectedCallback() {
    this.#unwatch();
    clearTimeout(this.#timer);
  }

  #draw({ message, full }: News) {
    const tray = readTray();
    const items = tray.baskets[tray.current];
    const enough = items.length >= fewestColumns;
    find(this, 'section').hidden = items.length === 0;
    find(this, '.kinds').replaceChildren(...drawKinds(tray, (kind) => this.#choose(kind)));
    find(this, '.compare-items').replaceChildren(...drawItems(items));
    find(this, '.names').textContent = items.map(({ name }) => name).join('、');
    find(this, '.hint').hidden = enough;
    const start = find<HTMLAnchorElement>(this, '.button');
    start.hidden = !enough;
    const ids = items.map(({ id }) => id);
    const choice = { kind: tray.current, ids, theme: '', onlyDifferent: false, onlyComplete: false };
    start.href = ownComparisonUrl + printChoice(choice);
    this.#say(message);
    if (full) this.#unfold(true);
  }

  #say(message: string) {
    clearTimeout(this.#timer);
    const line = find(this, '.message');
    line.textContent = message;
    this.#timer = window.setTimeout(() => line.replaceChildren(), messageTime);
  }

  #choose(kind: ComparableKind) {
    const tray = readTray();
    changeTray(withBasket(tray, kind, tray.baskets[kind]));
    this.querySelector<HTMLElement>('.kinds [aria-pressed=true]')?.focus();
  }

  #clear() {
    const tray = readTray();
    const count = tray.baskets[tray.current].length;
    const message = `已清空 ${count} 项${kinds[tray.current].label}`;
    changeTray(withBasket(tray, tray.current, []), { message });
    if (find(this, 'section').hidden) this.#leave();
  }

  /** The tray is gone: the keyboard goes on in the text, without scrolling to its start. */
  #leave() {
    this.#unfold(false);
    const main = document.querySelector('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus({ preventScroll: true });
  }

  #unfold(open: boolean) {
    const button = find(this, '.unfold');
    if (!open && find(this, '.compare-items').contains(document.activeElement)) button.focus();
    find(this, '.compare-items').hidden = !open;
    button.ariaExpanded = String(open);
    button.textContent = open ? '收起' : '展开';
  }
}

customElements.define('compare-tray', CompareTray);
