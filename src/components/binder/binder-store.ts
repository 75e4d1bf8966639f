/** The reader's binder on this device. It is sent nowhere. */
import { homeUrl } from '../../library/urls.ts';
import { type Binder, parseBinder } from './slips.ts';

/** Two sites of one server, each in its folder, keep theirs apart. */
const key = `binder:${homeUrl}`;

export function readBinder(): Binder {
  try {
    return parseBinder(localStorage.getItem(key), homeUrl);
  } catch {
    return parseBinder(null, homeUrl);
  }
}

/** @returns whether the browser keeps it: private windows, strict settings and full disks do not */
export function keepBinder(binder: Binder): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(binder));
    return true;
  } catch {
    return false;
  }
}
