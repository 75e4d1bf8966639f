/**
 * The one script of every page. The code of a custom element is loaded when it is first wanted: most readers of a page search
 * nothing, compare nothing and cite nothing.
 */

import '../article/ArticleBar.client.ts';
import { watchSearchKeys } from '../search/search-keys.ts';
import { watchLargeText } from './large-text.ts';

const code = {
  'search-box': () => import('../search/SearchBox.client.ts'),
  'marked-words': () => import('../search/MarkedWords.client.ts'),
  'compare-button': () => import('../comparison/own/CompareButton.client.ts'),
  'compare-tray': () => import('../comparison/own/Tray.client.ts'),
  'cite-box': () => import('../article/CiteBox.client.ts'),
  'share-bar': () => import('../share/ShareBar.client.ts'),
  'binder-button': () => import('../binder/BinderButton.client.ts'),
  'picture-lightbox': () => import('../picture/Lightbox.client.ts'),
  'print-note': () => import('../comparison/PrintNote.client.ts'),
};

/** What shows itself on the page before it is pressed, or must be there when one prints. */
for (const name of ['binder-button', 'picture-lightbox', 'print-note'] as const)
  if (document.querySelector(name)) void code[name]();

function wake(event: Event, name: keyof typeof code): Element | undefined {
  const element = event.target instanceof Element && event.target.closest(name);
  return element && !customElements.get(name) ? element : undefined;
}

document.addEventListener('focusin', (event) => {
  if (wake(event, 'search-box')) void code['search-box']();
});

document.addEventListener('click', async (event) => {
  const element = wake(event, 'compare-button');
  const button = element?.querySelector('button');
  if (!button || button.hasAttribute('data-held')) return;
  // Said at once, and true as soon as the code is there.
  button.toggleAttribute('data-held', true);
  button.textContent = '移出对比';
  button.ariaLabel = button.ariaLabel?.replace('加入', '移出') ?? '';
  // The buttons last: they are drawn anew then, and what was pressed must follow at once.
  await code['compare-tray']();
  await code['compare-button']();
  button.click();
});

// Of `details`; it does not bubble.
document.addEventListener(
  'toggle',
  (event) => {
    for (const name of ['cite-box', 'share-bar'] as const) if (wake(event, name)) void code[name]();
  },
  true,
);

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-print]')) window.print();
});

/** Whether something is stored for an element: of the site, or for this page of this tab. */
function isKept(element: HTMLElement | null): boolean {
  const key = element?.dataset.kept ?? '';
  try {
    return Boolean(localStorage.getItem(key) || sessionStorage.getItem(key + location.pathname));
  } catch {
    return false;
  }
}

function wakeKept(): void {
  if (isKept(document.querySelector('compare-tray'))) {
    void code['compare-button']();
    void code['compare-tray']();
  }
  if (isKept(document.querySelector('marked-words'))) void code['marked-words']();
}

wakeKept();
// Another tab has put something there, or it was put there before the reader came back.
addEventListener('storage', wakeKept);
addEventListener('pageshow', wakeKept);
watchSearchKeys();
watchLargeText();
