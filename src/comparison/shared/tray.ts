/**
 * The tray (对比篮) as plain data. Things of two kinds are never compared, so each kind has its basket and the tray shows one
 * of them; nothing is lost by looking at another kind.
 */
import { type ComparableKind, comparableKinds, isComparableKind } from '../../schema/kinds.ts';
import { isId } from './choice.ts';
import { mostColumns } from './comparison.ts';

/** Its name is kept with it, so that the tray can be shown without asking the site. */
export interface TrayItem {
  id: string;
  name: string;
}

export interface Tray {
  /** The kind that is shown. */
  current: ComparableKind;
  baskets: Readonly<Record<ComparableKind, readonly TrayItem[]>>;
}

export const emptyTray: Tray = {
  current: 'article',
  baskets: { article: [], practice: [], region: [], school: [] },
};

/** Reads a stored tray. What is not as `printTray` writes it is left out: an older version or another hand wrote it. */
export function parseTray(text: string | null): Tray {
  const stored = parseJson(text);
  if (!isRecord(stored) || !isRecord(stored.baskets)) return emptyTray;
  const { current, baskets } = stored;
  const read = comparableKinds.map((kind) => [kind, readBasket(baskets[kind])] as const);
  return {
    current: isComparableKind(current) ? current : emptyTray.current,
    baskets: { ...emptyTray.baskets, ...Object.fromEntries(read) },
  };
}

/** Writes a tray the way `parseTray` reads it. */
export function printTray(tray: Tray): string {
  return JSON.stringify(tray);
}

/** Whether a thing lies in its kind's basket, shown or not. */
export function holds(tray: Tray, kind: ComparableKind, id: string): boolean {
  return tray.baskets[kind].some((item) => item.id === id);
}

/** Puts a thing in its kind's basket and shows that; a basket that is full stays as it is. */
export function addToTray(tray: Tray, kind: ComparableKind, item: TrayItem): Tray {
  const basket = tray.baskets[kind];
  const room = basket.length < mostColumns && !holds(tray, kind, item.id);
  return withBasket(tray, kind, room ? [...basket, item] : basket);
}

/** Takes a thing out. When its basket is empty then, one that is not is shown. */
export function removeFromTray(tray: Tray, kind: ComparableKind, id: string): Tray {
  return withBasket(
    tray,
    kind,
    tray.baskets[kind].filter((item) => item.id !== id),
  );
}

/** The tray with another basket of a kind, and that shown where anything is in it. */
export function withBasket(tray: Tray, kind: ComparableKind, basket: readonly TrayItem[]): Tray {
  const baskets = { ...tray.baskets, [kind]: basket };
  const filled = comparableKinds.filter((other) => baskets[other].length > 0);
  return { baskets, current: filled.includes(kind) ? kind : (filled[0] ?? kind) };
}

function readBasket(stored: unknown): TrayItem[] {
  if (!Array.isArray(stored)) return [];
  const items = stored.flatMap((item) =>
    isRecord(item) && isId(item.id) && typeof item.name === 'string' && item.name !== ''
      ? [{ id: item.id, name: item.name.slice(0, 200) }]
      : [],
  );
  const first = items.filter(({ id }, at) => items.findIndex((other) => other.id === id) === at);
  return first.slice(0, mostColumns);
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
