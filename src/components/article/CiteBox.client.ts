/** Puts today's date where a citation says when the page was read, and copies citations. */
class CiteBox extends HTMLElement {
  connectedCallback() {
    const placeholder = `[${this.dataset.placeholder}]`;
    for (const citation of this.querySelectorAll('[data-citation]')) {
      citation.textContent = citation.textContent.replace(placeholder, `[${today()}]`);
      const button = citation.parentElement?.querySelector('button');
      button?.removeAttribute('hidden');
      button?.addEventListener('click', () => this.copy(citation, button));
    }
    this.querySelector('[data-unscripted]')?.remove();
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

/** The reader's own day, 2026-11-22; Sweden writes dates the ISO way. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

customElements.define('cite-box', CiteBox);
