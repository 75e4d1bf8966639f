import { type Columns, parseColumns, printColumns, toggleColumn } from '../../comparison/shared/columns.ts';
import { fewestColumns, mostColumns } from '../../comparison/shared/comparison.ts';
import { markSayings } from '../../comparison/shared/marks.ts';
import { find } from '../dom/find.ts';

/** `<choose-columns data-start="a,b,c">` around a table whose cells are named by `data-column`. */
class ChooseColumns extends HTMLElement {
  #columns: Columns = { shown: [], asked: [] };

  connectedCallback() {
    const { unknown, ...columns } = parseColumns(location.search, this.#all(), this.#start());
    this.#columns = columns;
    // Ticked before this code had come.
    const early = this.#boxes().filter(({ checked, defaultChecked }) => checked !== defaultChecked);
    const ids = early.map(({ value }) => value);
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === 'checkbox') this.#toggle(target.value);
      else this.#toggleNamed(target);
    });
    this.#draw();
    this.dataset.ready = '';
    this.#say(unknown.length > 0 ? `这里没有：${unknown.join('、')}。可能改了名或已删去` : '');
    for (const id of ids) this.#toggle(id);
  }

  #start = () => (this.dataset.start ?? '').split(',');
  #boxes = () => [...this.querySelectorAll<HTMLInputElement>('.choice input')];
  #all = () => this.#boxes().map(({ value }) => value);

  #toggle(id: string) {
    const next = toggleColumn(this.#columns, id);
    if (next === 'full') this.#say(`最多 ${mostColumns} 个并排，先取消一个`);
    else {
      this.#columns = next;
      history.replaceState(null, '', location.pathname + printColumns(next, this.#start()));
      const names = next.shown.map((one) => this.#nameOf(one)).join('、');
      const missing = fewestColumns - next.shown.length;
      this.#say(missing > 0 ? `再挑 ${missing} 个就能比` : `并排的是：${names}`);
    }
    this.#draw();
  }

  /** What is typed in, or picked from the list that the browser offers. */
  #toggleNamed(input: HTMLInputElement) {
    const typed = input.value.trim();
    const all = this.#all();
    const found =
      all.find((id) => this.#nameOf(id).startsWith(typed)) ??
      all.find((id) => this.#nameOf(id).includes(typed));
    if (typed === '') return;
    if (found) {
      input.value = '';
      this.#toggle(found);
    } else this.#say(`这里没有“${typed}”`);
  }

  #nameOf(id: string): string {
    const box = this.#boxes().find(({ value }) => value === id);
    return box?.parentElement?.textContent?.trim() ?? id;
  }

  #draw() {
    const { shown } = this.#columns;
    find(this, '.side-by-side-box').hidden = shown.length < fewestColumns;
    for (const box of this.#boxes()) box.checked = shown.includes(box.value);
    for (const part of this.querySelectorAll<HTMLElement>('[data-column]')) {
      part.hidden = !shown.includes(part.dataset.column ?? '');
    }
    for (const row of this.querySelectorAll<HTMLElement>('tr.row')) markRow(row);
    keepWidest([...this.querySelectorAll<HTMLElement>('tr[data-indicator]')]);
    for (const group of this.querySelectorAll<HTMLElement>('tbody')) foldGroup(group);
    for (const stop of this.querySelectorAll<HTMLAnchorElement>('.jump-bar a')) {
      const target = document.getElementById(stop.hash.slice(1));
      stop.hidden = target?.hidden ?? true;
    }
  }

  #say(message: string) {
    find(this, '.news').textContent = message;
  }
}

/** Marks what the columns in view share and where one speaks alone; a row of which none speaks is gone. */
function markRow(row: HTMLElement) {
  const cells = [...row.querySelectorAll<HTMLElement>('.cell:not([hidden])')];
  const values = cells.map((cell) => [...cell.querySelectorAll<HTMLElement>('.value')]);
  const sayings = values.map((all) => all.map(({ dataset }) => Number(dataset.saying)));
  const { alone, common } = markSayings(sayings);
  cells.forEach((cell, at) => {
    cell.dataset.alone = String(alone[at]);
  });
  for (const value of values.flat()) value.dataset.common = String(common.has(Number(value.dataset.saying)));
  const speaking = sayings.filter((numbers) => numbers.some((number) => number > 0)).length;
  // A figure is there to be laid beside another.
  const filled = values.filter((all) => all.length > 0).length;
  row.hidden = row.dataset.figures === 'true' ? filled < 2 || speaking === 0 : speaking === 0;
}

/**
 * Of the rows of one indicator, which have each other's figures in their blanks, those stay that two columns in view speak to, or
 * else the first; what warns of a row that is gone goes too.
 */
function keepWidest(rows: readonly HTMLElement[]) {
  const speakersOf = (row: HTMLElement) =>
    [...row.querySelectorAll('.cell:not([hidden])')].filter((cell) =>
      [...cell.querySelectorAll<HTMLElement>('.value')].some(({ dataset }) => Number(dataset.saying) > 0),
    ).length;
  for (const family of Map.groupBy(rows, ({ dataset }) => dataset.indicator).values()) {
    const left = family.filter((row) => !row.hidden);
    const shared = left.filter((row) => speakersOf(row) > 1);
    const kept = shared.length > 0 ? shared : left.slice(0, 1);
    for (const row of left) row.hidden = !kept.includes(row);
  }
  const gone = rows.filter((row) => row.hidden).map((row) => `“${find(row, '.row-name').textContent}”`);
  for (const warning of rows.flatMap((row) => [...row.querySelectorAll<HTMLElement>('.warning')])) {
    warning.hidden = gone.some((name) => warning.textContent?.includes(name));
  }
}

/** Counts the rows that are gone among those that no column at all answers. */
function foldGroup(group: HTMLElement) {
  const rows = [...group.querySelectorAll<HTMLElement>('tr.row')];
  const gone = rows.filter((row) => row.hidden && row.dataset.figures !== 'true');
  const all = group.querySelectorAll<HTMLElement>('.unanswered li');
  for (const item of all)
    item.hidden = item.dataset.row !== undefined && !gone.some(({ id }) => id === item.dataset.row);
  const count = [...all].filter((item) => !item.hidden).length;
  const line = group.querySelector<HTMLElement>('.unanswered');
  if (line) {
    line.hidden = count === 0;
    find(line, 'summary').textContent = `${count} 行都没有讲到`;
  }
  group.hidden = rows.every((row) => row.hidden) && count === 0;
}

customElements.define('choose-columns', ChooseColumns);
