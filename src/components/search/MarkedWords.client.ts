import { findMatches } from '../../search/shared/matches.ts';
import { readPacked } from '../../search/shared/packed.ts';
import { readFold } from '../../search/shared/read-fold.ts';
import { find } from '../dom/find.ts';
import { clearWords, wordsHere } from './marked-words.ts';
import { rangesOf, searchedText } from './text-ranges.ts';

/** Marks by the CSS Custom Highlight API, which leaves the page's elements as they are; without it there are no marks. */
class MarkedWords extends HTMLElement {
  #ranges: Range[] = [];
  #at = -1;

  async connectedCallback() {
    const words = wordsHere();
    const body = document.querySelector('[data-search-body]');
    if (words.length === 0 || !body || !('highlights' in CSS)) return;
    // Without the table what is written in the other script stays unmarked.
    const fold = readFold(await readPacked(this.dataset.index ?? '', 'fold').catch(() => ''));
    const searched = searchedText(body);
    this.#ranges = rangesOf(searched, findMatches(searched.text, words, fold));
    if (this.#ranges.length === 0) return;
    CSS.highlights.set('searched-words', new Highlight(...this.#ranges));
    find(this, 'p').textContent = `标出了搜索的词，共 ${this.#ranges.length} 处`;
    find(this, '.next').addEventListener('click', () => this.#goOn());
    find(this, '.clear').addEventListener('click', () => {
      CSS.highlights.delete('searched-words');
      clearWords();
      this.hidden = true;
    });
    this.hidden = false;
  }

  #goOn() {
    this.#at = (this.#at + 1) % this.#ranges.length;
    const range = this.#ranges[this.#at];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(
      range?.startContainer ?? document,
      range?.startOffset ?? 0,
      range?.endContainer ?? document,
      range?.endOffset ?? 0,
    );
  }
}

customElements.define('marked-words', MarkedWords);
