import { make } from '../dom/make.ts';

class PrintButton extends HTMLElement {
  connectedCallback() {
    const button = make('button', { type: 'button', className: 'button' }, '打印');
    button.addEventListener('click', () => window.print());
    this.replaceChildren(button);
  }
}

customElements.define('print-button', PrintButton);
