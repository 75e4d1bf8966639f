import { find } from '../dom/find.ts';
import { make } from '../dom/make.ts';

class ShareBar extends HTMLElement {
  connectedCallback() {
    const { title = '', text = '' } = this.dataset;
    // What WeChat and others hang on an address is not passed on.
    const address = location.origin + location.pathname;
    const buttons = [
      this.#button('复制链接', () => this.#copy(address)),
      this.#button('复制文字和出处', () => this.#copy(`${text}，${address}`)),
    ];
    if ('share' in navigator) {
      // Turned down, it says so itself.
      const share = () => navigator.share({ title, text, url: address }).catch(() => undefined);
      buttons.push(this.#button('用其他应用分享', share));
    }
    find(this, '.buttons').prepend(...buttons);
  }

  #button(name: string, act: () => void) {
    const button = make('button', { type: 'button', className: 'button button-quiet' }, name);
    button.addEventListener('click', act);
    return button;
  }

  async #copy(text: string) {
    const status = find(this, '[role=status]');
    // Browsers allow it on https only; an intranet may have none.
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    status.textContent = copied ? '已复制，可以去粘贴了。' : text;
    if (copied) return;
    window.getSelection()?.selectAllChildren(status);
    status.prepend('浏览器不让网页复制，请长按或按 Ctrl+C 复制：');
  }
}

customElements.define('share-bar', ShareBar);
