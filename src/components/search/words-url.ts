import { printState } from './search-state.ts';

/** The way to this page with other words. */
export function wordsUrl(text: string): string {
  return printState({ text, kind: 'article', filters: {} });
}
