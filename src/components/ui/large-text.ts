/** Larger letters, kept on the device: `public/large-text.js` puts them on before a page is drawn, here they are switched. */
const { documentElement: root } = document;

/** Serves every `<button data-large-text>` of the page. */
export function watchLargeText(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-large-text]')) return;
    root.toggleAttribute('data-large');
    try {
      if (root.hasAttribute('data-large')) localStorage.setItem('large-text', '1');
      else localStorage.removeItem('large-text');
    } catch {
      // Nothing is stored: it holds for this page.
    }
    show();
  });
  show();
}

function show(): void {
  for (const button of document.querySelectorAll('[data-large-text]')) {
    button.setAttribute('aria-pressed', String(root.hasAttribute('data-large')));
  }
}
