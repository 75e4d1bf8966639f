import { anchoredUrl } from '../../library/urls.ts';
import { make } from '../dom/make.ts';
import { keepBinder, readBinder } from './binder-store.ts';
import { addSlip, type Slip } from './slips.ts';

class BinderButton extends HTMLElement {
  connectedCallback() {
    const { url = '', title = '', place = '', text = '', from = '' } = this.dataset;
    const slip = { url, title, place, text, from, note: '' };
    const button = make('button', { type: 'button', className: 'button button-bare' });
    this.#wire(button, slip, ['收进备课夹', '已收']);
    const link = this.querySelector('a');
    link?.before(button);
    // It leads somewhere once something is in there.
    if (link) link.hidden = readBinder().slips.length === 0;
    for (const passage of document.querySelectorAll<HTMLElement>('.prose [data-passage]')) {
      const label = passage.querySelector('.label')?.textContent ?? '';
      const words = textOf(passage);
      const take = make('button', { type: 'button', className: 'take', ariaLabel: `收进备课夹：${label}` });
      const ofPassage = {
        ...slip,
        url: anchoredUrl(url, passage.dataset.passage ?? ''),
        title: `${title}·${label}`,
        text: words,
      };
      this.#wire(take, ofPassage, ['＋收', '已收']);
      passage.append(take);
    }
  }

  #wire(button: HTMLButtonElement, slip: Slip, [put, held]: [string, string]) {
    const isHeld = () => readBinder().slips.some(({ url }) => url === slip.url);
    button.textContent = isHeld() ? held : put;
    button.addEventListener('click', () => {
      const kept = keepBinder(addSlip(readBinder(), slip));
      button.textContent = kept ? held : '浏览器不让本站保存';
      this.querySelector('a')?.toggleAttribute('hidden', !kept);
    });
  }
}

/** What a passage says; that of a heading stands below it, up to the next heading. */
function textOf(passage: HTMLElement): string {
  if (passage.tagName !== 'H3') return passage.innerText.trim();
  const below: string[] = [];
  for (
    let next = passage.nextElementSibling;
    next && !/^H[23]$/.test(next.tagName);
    next = next.nextElementSibling
  )
    below.push((next as HTMLElement).innerText.trim());
  return below.join('\n');
}

customElements.define('binder-button', BinderButton);
