import { isId } from '../../../comparison/shared/choice.ts';
import { holds } from '../../../comparison/shared/tray.ts';
import { isComparableKind } from '../../../schema/kinds.ts';
import { toggleItem } from './toggle-item.ts';
import { changeTray, readTray, watchTray } from './tray-store.ts';

/** `<compare-button data-kind="article" data-id="…" data-name="…">`, also where a script puts it on a page later. */
class CompareButton extends HTMLElement {
  #unwatch = () => {};

  connectedCallback() {
    const { kind, id, name = '' } = this.dataset;
    if (!isComparableKind(kind) || !isId(id)) return;
    // The build has drawn it, but for results of a search; it keeps the focus it may have.
    const button = this.querySelector('button') ?? document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => {
      const { tray, news } = toggleItem(readTray(), kind, { id, name });
      changeTray(tray, news);
    });
    const draw = () => {
      const held = holds(readTray(), kind, id);
      const text = held ? '移出对比' : '加入对比';
      button.textContent = text;
      button.ariaLabel = `${text}：${name}`;
      button.toggleAttribute('data-held', held);
    };
    draw();
    if (!button.isConnected) this.replaceChildren(button);
    this.#unwatch = watchTray(draw);
  }

  disconnectedCallback() {
    this.#unwatch();
  }
}

customElements.define('compare-button', CompareButton);
