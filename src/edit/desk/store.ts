/** What is on the desk survives a reload. */
import type { DeskState } from './facts.ts';

/** The number goes up when the form of the data changes. */
const key = 'casebook-desk-1';

export function keep(desk: DeskState): void {
  localStorage.setItem(key, JSON.stringify(desk));
}

/** Nothing where there is nothing, or nothing that can be read. */
export function kept(): DeskState | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** After it was saved. */
export function forget(): void {
  localStorage.removeItem(key);
}
