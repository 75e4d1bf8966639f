/** Hands the searched words to the page that a result leads to, be it in this tab or a new one. The address stays as it is. */

/** What was searched when a page was opened. */
interface Visit {
  /** Path of the page's address. */
  path: string;
  /** Normalised phrases. */
  words: string[];
  /** Milliseconds since 1970. */
  at: number;
}

/** Under which they are stored; for a page of this tab its path follows. */
export const wordsKey = 'search-words';

const key = wordsKey;

/** A page opened from a result is there within this time, in milliseconds. */
const longest = 60_000;

/** Notes what was searched, when a result is about to be opened. */
export function noteWords(href: string, words: readonly string[]): void {
  const visit: Visit = { path: new URL(href).pathname, words: [...words], at: Date.now() };
  try {
    localStorage.setItem(key, JSON.stringify(visit));
  } catch {
    // Storage is off or full: the page opens without marks.
  }
}

/** The words this page was opened for; kept for this tab, so that they outlast a reload. */
export function wordsHere(): string[] {
  try {
    const visit: Partial<Visit> = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (visit.path === location.pathname && Date.now() - (visit.at ?? 0) < longest) {
      localStorage.removeItem(key);
      sessionStorage.setItem(key + location.pathname, JSON.stringify(visit.words));
    }
    return JSON.parse(sessionStorage.getItem(key + location.pathname) ?? '[]');
  } catch {
    return [];
  }
}

/** Forgets the words of this page. */
export function clearWords(): void {
  sessionStorage.removeItem(key + location.pathname);
}
