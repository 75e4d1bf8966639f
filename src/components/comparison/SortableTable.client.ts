import { find } from '../dom/find.ts';

/**
 * `<sortable-table>` around a table: its heads become buttons that sort the lines by the `data-sort` of their cells. With
 * `data-short` a phone shows the first lines, whatever the order, until the button below is pressed.
 */
class SortableTable extends HTMLElement {
  connectedCallback() {
    this.querySelectorAll<HTMLElement>('thead th').forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.#sort(head, column));
      head.replaceChildren(button);
    });
    const rest = this.querySelector<HTMLElement>('.rest');
    rest?.toggleAttribute('hidden', false);
    rest?.addEventListener('click', () => {
      this.dataset.short = 'false';
    });
  }

  #sort(head: HTMLElement, column: number) {
    const down = head.ariaSort === 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    head.ariaSort = down ? 'descending' : 'ascending';
    const body = find(this, 'tbody');
    const keyOf = (line: Element) => line.children[column]?.getAttribute('data-sort') ?? '';
    const lines = [...body.children].toSorted((a, b) =>
      keyOf(a).localeCompare(keyOf(b), 'zh-CN', { numeric: true }),
    );
    body.replaceChildren(...(down ? lines.toReversed() : lines));
    find(this, '[role=status]').textContent = `已按“${head.textContent}”排列`;
  }
}

customElements.define('sortable-table', SortableTable);
