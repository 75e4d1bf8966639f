import { downloadText } from '../comparison/own/download-text.ts';
import { find } from '../dom/find.ts';
import { keepBinder, readBinder } from './binder-store.ts';
import { drawSlip } from './draw-slip.ts';
import { type Binder, emptyBinder, printMarkdown } from './slips.ts';

class ReaderBinder extends HTMLElement {
  #binder: Binder = emptyBinder;

  connectedCallback() {
    this.#binder = readBinder();
    const name = find<HTMLInputElement>(this, '.name');
    name.value = this.#binder.name;
    name.addEventListener('input', () => this.#keep({ ...this.#binder, name: name.value }));
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const { do: act, move, at } = button?.dataset ?? {};
      if (move) this.#move(move, Number(at));
      else if (act) this.#act(act);
    });
    this.hidden = false;
    document.querySelector('.unscripted')?.remove();
    this.#draw();
  }

  #act(act: string) {
    const title = this.#binder.name || '备课夹';
    if (act === 'print') window.print();
    if (act === 'markdown')
      downloadText(printMarkdown(this.#binder, location.origin), `${title}.md`, 'text/markdown');
    if (act === 'word')
      this.#saveWord(title).catch(() => this.#say('没有取到生成 Word 的程序，可能是网络不通，请再试。'));
    if (act === 'clear' && confirm(`清空 ${this.#binder.slips.length} 条？写的笔记也会没有。`)) {
      this.#keep(emptyBinder);
      this.#draw();
    }
  }

  async #saveWord(title: string) {
    this.#say('正在准备 Word 文件……');
    // Large, and few take it: loaded when it is asked for.
    const { printWord } = await import('./print-word.ts');
    const url = URL.createObjectURL(await printWord(this.#binder, location.origin));
    Object.assign(document.createElement('a'), {
      href: url,
      download: `${title.replace(/[\\/:*?"<>|]+/g, ' ')}.docx`,
    }).click();
    // Some browsers read it only after the click is over.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.#say('已生成 Word 文件。');
  }

  #move(action: string, at: number) {
    const slips = [...this.#binder.slips];
    const [slip] = slips.splice(at, 1);
    if (!slip) return;
    const to = action === 'up' ? at - 1 : at + 1;
    if (action !== 'out') slips.splice(to, 0, slip);
    this.#keep({ ...this.#binder, slips });
    this.#draw();
    this.#say(action === 'out' ? `已移出：${slip.title}` : `移到第 ${to + 1} 位：${slip.title}`);
    const place = action === 'out' ? Math.min(at, slips.length - 1) : to;
    const item = this.querySelectorAll('.slips li')[place];
    const same = item?.querySelector<HTMLButtonElement>(`[data-move=${action}]:enabled`);
    (same ?? item?.querySelector<HTMLButtonElement>('[data-move]:enabled'))?.focus();
  }

  #keep(binder: Binder) {
    this.#binder = binder;
    find(this, 'h2').textContent = binder.name || '备课夹';
    if (!keepBinder(binder)) this.#say('浏览器不让本站保存，离开这一页就没有了，请先导出。');
  }

  #draw() {
    const { name, slips } = this.#binder;
    find(this, 'h2').textContent = name || '备课夹';
    find(this, '.empty').hidden = slips.length > 0;
    find(this, '.filled').hidden = slips.length === 0;
    const drawn = slips.map((slip, at) => drawSlip(slip, at, slips.length, (note) => this.#note(at, note)));
    find(this, '.slips').replaceChildren(...drawn);
  }

  #note(at: number, note: string) {
    this.#keep({
      ...this.#binder,
      slips: this.#binder.slips.map((slip, other) => (other === at ? { ...slip, note } : slip)),
    });
  }

  #say(text: string) {
    find(this, '[role=status]').textContent = text;
  }
}

customElements.define('reader-binder', ReaderBinder);
