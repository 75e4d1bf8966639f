import { find } from '../dom/find.ts';

class PrintNote extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    addEventListener('beforeprint', () => this.#fill(), { signal });
    // Not every browser tells before it prints.
    matchMedia('print').addEventListener('change', () => this.#fill(), { signal });
    this.#fill();
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  #fill() {
    const [address] = decodeURI(location.href).split('#');
    find(this, '.address').textContent = address ?? '';
    find(this, '.date').textContent =
      `　打印于${new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' })}`;
  }
}

customElements.define('print-note', PrintNote);
