/** The visitor's tray in this browser: one for all tabs, remembered where the browser allows it. */
import { parseTray, printTray, type Tray } from '../../../comparison/shared/tray.ts';
import { trayKey as key } from './tray-key.ts';

/** The tray of this page alone, where the browser stores nothing (private windows, strict settings, a full disk). */
let unstored: Tray | undefined;

const changes = new EventTarget();

/** The tray as it is now, another tab's doings included. */
export function readTray(): Tray {
  if (unstored) return unstored;
  try {
    return parseTray(localStorage.getItem(key));
  } catch {
    return parseTray(null);
  }
}

/** What the visitor is told of a change: shown, and read out. */
export interface News {
  message: string;
  /** Whether nothing more goes in before something is taken out. */
  full?: boolean;
}

const noNews: News = { message: '' };

/** Puts another tray in its place and tells everybody on the page. */
export function changeTray(tray: Tray, news = noNews): void {
  let said = news;
  try {
    localStorage.setItem(key, printTray(tray));
    unstored = undefined;
  } catch {
    unstored = tray;
    said = { ...news, message: `${news.message}（浏览器不允许本站保存，离开这一页前请先开始对比）` };
  }
  changes.dispatchEvent(new CustomEvent('change', { detail: said }));
}

/**
 * Calls back at each change, here or in another tab (then there is nothing to tell).
 *
 * @returns what ends it
 */
export function watchTray(listener: (news: News) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  changes.addEventListener('change', (event) => listener((event as CustomEvent<News>).detail), { signal });
  // A null key: everything was cleared.
  addEventListener(
    'storage',
    (event) => {
      if (event.key === key || event.key === null) listener(noNews);
    },
    { signal },
  );
  // A page brought back whole by Back has missed what happened since.
  addEventListener('pageshow', ({ persisted }) => persisted && listener(noNews), { signal });
  return () => ending.abort();
}
