/**
 * Between the check and the pages of one process: what the check has read is not read again. The pages are bundled, so
 * modules do not share variables with the command that runs the build; the process does.
 */
import type { Content } from './read.ts';

const slot = Symbol.for('casebook.content');
const store = globalThis as { [slot]?: { folder: string; content: Content } };

/** Keeps checked content for the pages. */
export function handOver(folder: string, content: Content): void {
  store[slot] = { folder, content };
}

/** The content last handed over for a folder, if any. */
export function handedOver(folder: string): Content | undefined {
  return store[slot]?.folder === folder ? store[slot].content : undefined;
}
