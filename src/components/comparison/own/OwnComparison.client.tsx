import { render } from 'preact';
import { type Choice, narrow, parseChoice, printChoice } from '../../../comparison/shared/choice.ts';
import { compare } from '../../../comparison/shared/compare.ts';
import {
  type Comparison,
  type ComparisonItem,
  fewestColumns,
} from '../../../comparison/shared/comparison.ts';
import { printComparisonCsv } from '../../../comparison/shared/print-csv.ts';
import { splitRows } from '../../../comparison/shared/split-rows.ts';
import { withBasket } from '../../../comparison/shared/tray.ts';
import { find } from '../../dom/find.ts';
import { ComparisonTable } from '../ComparisonTable.tsx';
import { SoleFigures } from '../SoleFigures.tsx';
import { copyLink } from './copy-link.ts';
import { downloadText } from './download-text.ts';
import { drawItems, wireItems } from './item-list.ts';
import { type Loaded, loadItems } from './load-items.ts';
import { Notices } from './Notices.tsx';
import { changeTray, readTray, watchTray } from './tray-store.ts';

/** The address is the whole state: every change is a new entry of the history, and Back is the change undone. */
class OwnComparison extends HTMLElement {
  #choice: Choice | undefined;
  #items: readonly ComparisonItem[] = [];
  /** What is on the screen now. */
  #comparison: Comparison | undefined;
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    this.hidden = false;
    render('正在取来内容……', find(this, '.notices'));
    addEventListener('popstate', () => this.#show(), { signal });
    this.addEventListener('change', ({ target }) => this.#toggle(target), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    wireItems(find(this, '.compare-items'), {
      read: () => this.#items,
      change: (items, message) => this.#change({ ids: items.map(({ id }) => id) }, message),
      leave: () => find(this, '.notices').focus(),
    });
    signal.addEventListener(
      'abort',
      watchTray(() => this.#offerTray()),
    );
    this.#show();
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  /** Shows what the address says. A tray that held what was shown holds what is shown then. */
  async #show() {
    const { search } = location;
    const follows = this.#isInTray();
    const parsed = parseChoice(search);
    const loaded: Loaded = parsed
      ? await loadItems(parsed.kind, parsed.ids)
      : { items: [], unknown: [], failed: [] };
    // The visitor has gone on meanwhile.
    if (search !== location.search || !this.isConnected) return;
    this.#items = loaded.items;
    this.#choice = parsed && { ...parsed, ids: loaded.items.map(({ id }) => id) };
    render(
      <Notices choice={parsed} loaded={loaded} tray={readTray()} onRetry={() => this.#show()} />,
      find(this, '.notices'),
    );
    this.#draw();
    if (follows && loaded.failed.length === 0) this.#keep();
  }

  #draw() {
    const choice = this.#choice;
    const enough = choice !== undefined && this.#items.length >= fewestColumns;
    find(this, '.compare-items').replaceChildren(...drawItems(this.#items));
    find(this, '.shown').hidden = !enough;
    find(this, '.choose').hidden = enough;
    if (!enough) return;
    const whole = compare(this.#items);
    this.#comparison = narrow(whole, choice);
    for (const box of this.querySelectorAll('input')) {
      if (box.name === 'onlyDifferent' || box.name === 'onlyComplete') box.checked = choice[box.name];
    }
    const shown = splitRows(this.#comparison);
    render(
      <>
        <ComparisonTable comparison={shown.shared} label="对比表" />
        <SoleFigures rows={shown.sole} columns={whole.columns} />
      </>,
      find(this, '.drawn'),
    );
    find(this, '.link').hidden = true;
    this.#say(describeRows(countRows(shown.shared), countRows(splitRows(whole).shared)));
    document.title = `${whole.columns.map(({ label }) => label).join('、')} · 自选对比`;
    this.#offerTray();
  }

  #toggle(target: EventTarget | null) {
    if (!(target instanceof HTMLInputElement) || !this.#choice) return;
    if (target.name === 'onlyDifferent' || target.name === 'onlyComplete') {
      this.#change({ [target.name]: target.checked });
    }
  }

  /** Goes to another state, which Back leaves again. */
  async #change(part: Partial<Choice>, message = '') {
    if (!this.#choice) return;
    history.pushState(null, '', printChoice({ ...this.#choice, ...part }));
    await this.#show();
    if (message !== '') this.#say(message);
  }

  async #press(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const task = button.dataset.do;
    if (task === 'copy') this.#say(await copyLink(find(this, '.link')));
    if (task === 'csv') this.#download();
    if (task === 'print') print();
    if (task === 'keep') {
      this.#keep();
      this.#say('已放进对比篮，可以到别的页上再添、再换');
    }
  }

  #download() {
    if (!this.#comparison) return;
    const text = printComparisonCsv(this.#comparison, (url) => new URL(url, location.href).href);
    const names = this.#comparison.columns.map(({ label }) => label).join('-');
    downloadText(text, `对比-${names}.csv`, 'text/csv');
    this.#say('表格已下载，只含现在显示的行');
  }

  #isInTray(): boolean {
    const { kind, ids } = this.#choice ?? {};
    return (
      kind !== undefined &&
      readTray()
        .baskets[kind].map(({ id }) => id)
        .join() === ids?.join()
    );
  }

  #keep() {
    if (!this.#choice) return;
    const basket = this.#items.map(({ id, name }) => ({ id, name }));
    changeTray(withBasket(readTray(), this.#choice.kind, basket));
  }

  #offerTray() {
    find(this, '[data-do=keep]').hidden = this.#isInTray();
  }

  #say(message: string) {
    find(this, '.status').textContent = message;
  }
}

function countRows({ groups }: Comparison): number {
  return groups.flatMap(({ rows }) => rows).length;
}

function describeRows(count: number, all: number): string {
  if (all === 0) return '没有可以并列的行';
  if (count === 0) return '照这样挑，一行也不剩，去掉一个勾试试';
  return count === all ? `共 ${all} 行` : `显示 ${count} 行，共 ${all} 行`;
}

customElements.define('own-comparison', OwnComparison);
