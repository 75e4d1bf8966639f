import { find } from '../dom/find.ts';
import { make } from '../dom/make.ts';

class PictureLightbox extends HTMLElement {
  #figures: HTMLElement[] = [];
  #at = 0;

  connectedCallback() {
    this.#figures = [...document.querySelectorAll<HTMLElement>('.prose figure:has(img)')];
    for (const [at, figure] of this.#figures.entries()) {
      const picture = figure.querySelector('picture, img');
      const button = make('button', { type: 'button', className: 'enlarge', ariaLabel: '放大图片' });
      picture?.replaceWith(button);
      if (picture) button.append(picture);
      button.addEventListener('click', () => {
        this.#show(at);
        find<HTMLDialogElement>(this, 'dialog').showModal();
      });
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-go]')) {
      button.hidden = this.#figures.length < 2;
      button.addEventListener('click', () => this.#show(this.#at + Number(button.dataset.go)));
    }
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.#show(this.#at - 1);
      if (key === 'ArrowRight') this.#show(this.#at + 1);
    });
  }

  #show(at: number) {
    const count = this.#figures.length;
    this.#at = (at + count) % count;
    const copy = this.#figures[this.#at]?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return;
    // The picture alone, from the widest file.
    const button = copy.querySelector('.enlarge');
    button?.replaceWith(...button.childNodes);
    for (const source of copy.querySelectorAll('source')) source.sizes = '100vw';
    find(this, 'figure').replaceChildren(...copy.childNodes);
  }
}

customElements.define('picture-lightbox', PictureLightbox);
