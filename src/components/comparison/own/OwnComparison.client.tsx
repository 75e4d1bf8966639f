import './Tray.client.ts';
import { render } from 'preact';
import { type Choice, narrow, parseChoice, printChoice } from '../../../comparison/shared/choice.ts';
import { compare, onTheme, withSharedFigures } from '../../../comparison/shared/compare.ts';
import {
  type Comparison,
  type ComparisonItem,
  fewestColumns,
  mostColumns,
} from '../../../comparison/shared/comparison.ts';
import { withOtherScopes } from '../../../comparison/shared/other-scopes.ts';
import { printComparisonCsv } from '../../../comparison/shared/print-csv.ts';
import { splitRows } from '../../../comparison/shared/split-rows.ts';
import { withBasket } from '../../../comparison/shared/tray.ts';
import { type ComparableKind, isComparableKind, kinds } from '../../../schema/kinds.ts';
import { find } from '../../dom/find.ts';
import { ComparisonTable } from '../ComparisonTable.tsx';
import { foldGroups } from '../fold-groups.ts';
import { SoleFigures } from '../SoleFigures.tsx';
import { copyLink } from './copy-link.ts';
import { downloadText } from './download-text.ts';
import { drawItems, wireItems } from './item-list.ts';
import { type Loaded, loadItems } from './load-items.ts';
import { Notices } from './Notices.tsx';
import { openPicker } from './picker.ts';
import { changeTray, readTray, watchTray } from './tray-store.ts';

/** Nothing chosen yet, of places: what most people want to compare. */
const noChoice: Choice = { kind: 'region', ids: [], theme: '', onlyDifferent: false, onlyComplete: false };

/** The address is the whole state: every change is a new entry of the history, and Back is the change undone. */
class OwnComparison extends HTMLElement {
  #choice: Choice = noChoice;
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
    this.addEventListener('change', ({ target }) => this.#set(target), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    wireItems(find(this, '.compare-items'), {
      read: () => this.#items,
      change: (items, message) => this.#change({ ids: items.map(({ id }) => id) }, message),
      leave: () => find(this, '.notices').focus(),
      exchange: (item) => this.#exchange(item.id, item.name),
    });
    signal.addEventListener(
      'abort',
      watchTray(() => this.#offerTray()),
    );
    this.#open();
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  /** Shows what the address says; a thing that is asked for alone stands beside those most like it. */
  async #open() {
    await this.#show();
    const [only, ...others] = this.#items;
    if (!only?.beside?.length || others.length > 0) return;
    const ids = [only.id, ...only.beside];
    history.replaceState(null, '', printChoice({ ...this.#choice, ids }));
    await this.#show();
    this.#say(`旁边放了和“${only.name}”最相近的，可以换、可以移出`);
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
    this.#items = loaded.items.slice(0, mostColumns);
    const theme = this.#themes().includes(parsed?.theme ?? '') ? (parsed?.theme ?? '') : '';
    this.#choice = { ...(parsed ?? noChoice), theme, ids: this.#items.map(({ id }) => id) };
    render(
      <Notices
        choice={parsed}
        theme={theme}
        loaded={loaded}
        tray={readTray()}
        onRetry={() => this.#show()}
      />,
      find(this, '.notices'),
    );
    this.#draw();
    if (follows && loaded.failed.length === 0) this.#keep();
  }

  #draw() {
    const choice = this.#choice;
    const enough = this.#items.length >= fewestColumns;
    find(this, '.compare-items').replaceChildren(...drawItems(this.#items, { exchange: true }));
    find(this, '.choose').hidden = this.#items.length > 0;
    find(this, '.chosen').hidden = this.#items.length === 0;
    find(this, '[data-do=add]').hidden = this.#items.length >= mostColumns;
    find(this, '.shown').hidden = !enough;
    if (!enough) return;
    // Practices are not told apart by theme.
    find(this, '.theme').hidden = choice.kind === 'practice';
    find<HTMLSelectElement>(this, '[name=theme]').value = choice.theme;
    for (const box of this.querySelectorAll('input')) {
      if (box.name === 'onlyDifferent' || box.name === 'onlyComplete') box.checked = choice[box.name];
    }
    const { theme } = choice;
    const whole = withOtherScopes(
      compare(theme ? withSharedFigures(this.#items.map((item) => onTheme(item, theme))) : this.#items),
    );
    const { shared, sole } = splitRows(narrow(whole, choice));
    this.#comparison = narrow(whole, choice);
    render(
      <>
        {shared.groups.length > 0 && <ComparisonTable comparison={shared} label="对比表" />}
        <SoleFigures rows={sole} columns={whole.columns} />
      </>,
      find(this, '.drawn'),
    );
    foldGroups(this);
    find(this, '.shown').classList.toggle('one-theme', theme !== '');
    find(this, '.link').hidden = true;
    this.#say(describeRows(countRows(shared), countRows(splitRows(whole).shared)));
    document.title = `${whole.columns.map(({ label }) => label).join('、')} · 自选对比`;
    this.#offerTray();
  }

  #set(target: EventTarget | null) {
    if (target instanceof HTMLSelectElement) this.#change({ theme: target.value });
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'onlyDifferent' || target.name === 'onlyComplete') {
      this.#change({ [target.name]: target.checked });
    }
  }

  /** Goes to another state, which Back leaves again. */
  async #change(part: Partial<Choice>, message = '') {
    history.pushState(null, '', printChoice({ ...this.#choice, ...part }));
    await this.#show();
    if (message !== '') this.#say(message);
  }

  async #press(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { do: task, kind } = button.dataset;
    if (task === 'start' && isComparableKind(kind)) this.#add(kind);
    if (task === 'add') this.#add(this.#choice.kind);
    if (task === 'close') find<HTMLDialogElement>(this, 'dialog').close();
    if (task === 'copy') this.#say(await copyLink(find(this, '.link')));
    if (task === 'csv') this.#download();
    if (task === 'print') print();
    if (task === 'keep') {
      this.#keep();
      this.#say('已放进对比篮，可以到别的页上再添、再换');
    }
  }

  /** Things of a kind one after the other, until no more fit beside each other. */
  #add(kind: ComparableKind) {
    this.#choice = { ...this.#choice, kind };
    openPicker(find(this, 'dialog'), {
      kind,
      title: `添${kinds[kind].label}（最多 ${mostColumns} 栏）`,
      taken: () => this.#choice.ids,
      goesOn: () => this.#choice.ids.length < mostColumns,
      pick: ({ id }) => this.#change({ kind, ids: [...this.#choice.ids, id] }),
    });
  }

  /** Another thing in the place of one. */
  #exchange(id: string, name: string) {
    openPicker(find(this, 'dialog'), {
      kind: this.#choice.kind,
      title: `用哪一个换下“${name}”`,
      taken: () => this.#choice.ids,
      goesOn: () => false,
      pick: (item) =>
        this.#change(
          { ids: this.#choice.ids.map((other) => (other === id ? item.id : other)) },
          `已换成：${item.name}`,
        ),
    });
  }

  #download() {
    if (!this.#comparison) return;
    const text = printComparisonCsv(this.#comparison, (url) => new URL(url, location.href).href);
    const names = this.#comparison.columns.map(({ label }) => label).join('-');
    downloadText(text, `对比-${names}.csv`, 'text/csv');
    this.#say('表格已下载，只含现在显示的行');
  }

  #themes(): string[] {
    return [...find<HTMLSelectElement>(this, '[name=theme]').options].map(({ value }) => value);
  }

  #isInTray(): boolean {
    const { kind, ids } = this.#choice;
    const basket = readTray().baskets[kind].map(({ id }) => id);
    return ids.length > 0 && basket.join() === ids.join();
  }

  #keep() {
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
  if (all === 0) return '这几处都没有讲到，换一个主题看看';
  if (count === 0) return '照这样挑，一行也不剩，去掉一个勾试试';
  return count === all ? `共 ${all} 行` : `显示 ${count} 行，共 ${all} 行`;
}

customElements.define('own-comparison', OwnComparison);
