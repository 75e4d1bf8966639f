/** What the status line says of a search. */

import { labelOf } from '../../schema/kinds.ts';
import type { Found, Query } from '../../search/browser/query.ts';
import { chosenFilters } from './search-state.ts';

/** Whether nothing is asked for. */
export function isIdle(state: Query): boolean {
  return state.text.trim() === '' && state.kind === 'article' && chosenFilters(state).length === 0;
}

/** 23 篇案例 */
export function countText(count: number, kind: string): string {
  return `${count} ${kind === 'article' ? '篇' : '项'}${labelOf(kind)}`;
}

/** “作业”和“学生” */
export function whatText({ phrases }: Found): string {
  return phrases.map(({ text }) => `“${shorten(text)}”`).join('和');
}

/** What else is shown than results, as far as it is known. */
export interface Around {
  /** Articles that may be useful; undefined where that is not known yet. */
  loose: number | undefined;
  /** An answer or names. */
  names: boolean;
}

/** 23 篇案例写有“作业”; never a number for what was not looked for, and 没有 only where nothing at all can be shown. */
export function statusText(state: Query, found: Found, { loose, names }: Around): string {
  const { ids, without } = found;
  const not = without.map(({ text }) => `“${shorten(text)}”`).join('和');
  const narrowed = (not ? `，不含${not}` : '') + (chosenFilters(state).length > 0 ? '，符合所选条件' : '');
  const what = whatText(found);
  if (isIdle(state)) return '输入要找的词，或者一个问题。';
  if (!what && state.text.trim()) return '只有标点，没有可以找的字。';
  if (!what)
    return ids.length === 0
      ? `没有${labelOf(state.kind)}符合所选条件。`
      : countText(ids.length, state.kind) + narrowed;
  if (ids.length > 0)
    return `${countText(ids.length, state.kind)}写有${what}${narrowed}${loose ? `，另有 ${loose} 篇也许有用` : ''}`;
  if (loose) return `${loose} 篇也许有用，写有这些字的 0 篇`;
  if (names || loose === undefined) return '写有这些字的 0 篇';
  return `没有${labelOf(state.kind)}写有${what}${narrowed}。`;
}

/** What the page is called in the history and in a tab. */
export function pageTitle({ phrases }: Found, own: string): string {
  const what = shorten(phrases.map(({ text }) => text).join(' '));
  return what ? `${what} · ${own}` : own;
}

/** A text of thousands of characters is pasted by mistake; the line says enough of it to be known again, and no mark in it turns the line round. */
function shorten(text: string, most = 60): string {
  const characters = [...text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
}
