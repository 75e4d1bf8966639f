/** Puts today's date where a citation says when the page was read, in the text and in the files; copies citations. */
import type { CitationFormatId } from '../../publish/cite/formats.ts';
import { today } from '../../publish/cite/today.ts';
import { downloadText } from '../comparison/own/download-text.ts';

class CiteBox extends HTMLElement {
  connectedCallback() {
    const placeholder = `[${this.dataset.placeholder}]`;
    for (const citation of this.querySelectorAll('[data-citation]')) {
      citation.textContent = citation.textContent.replace(placeholder, `[${today()}]`);
      const button = citation.parentElement?.querySelector('button');
      button?.removeAttribute('hidden');
      button?.addEventListener('click', () => this.copy(citation, button));
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-format]')) {
      link.addEventListener('click', (event) => {
        if (!link.dataset.format) return;
        event.preventDefault();
        this.download(link).catch(() => {
          // The file in the link lacks the day of reading but is right for the rest.
          delete link.dataset.format;
          link.click();
        });
      });
    }
    this.querySelector('[data-unscripted]')?.remove();
  }

  private async download(link: HTMLAnchorElement) {
    // Loaded when it is wanted: few readers cite.
    const { citationFormats } = await import('../../publish/cite/formats.ts');
    const { print, mediaType } = citationFormats[link.dataset.format as CitationFormatId];
    downloadText(print(JSON.parse(this.dataset.references ?? '[]'), today()), link.download, mediaType);
  }

  private async copy(citation: Element, button: Element) {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    // Said where the reader is looking.
    button.after(status);
    // A page without https has no clipboard; a refusal looks the same.
    const copied = await navigator.clipboard?.writeText(citation.textContent).then(
      () => true,
      () => false,
    );
    if (!copied) window.getSelection()?.selectAllChildren(citation);
    status.textContent = copied ? '已复制。' : '浏览器不让网页复制；引文已选中，请按 Ctrl+C。';
  }
}

customElements.define('cite-box', CiteBox);
