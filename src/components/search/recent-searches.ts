/** What was searched last on this device. It never leaves it. */

const key = 'recent-searches';

/** Kept at most; longer texts are quotations. */
const most = 6;
const longest = 40;

/** The last first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a search that the reader has ended: by Enter, by going on to a result, by leaving the box. */
export function keepSearch(typed: string): void {
  const text = typed.trim();
  if (text === '' || text.length > longest) return;
  try {
    localStorage.setItem(
      key,
      JSON.stringify([text, ...recentSearches().filter((other) => other !== text)].slice(0, most)),
    );
  } catch {
    // Storage is off or full.
  }
}

export function clearSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is off.
  }
}
