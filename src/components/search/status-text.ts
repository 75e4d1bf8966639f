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

/** 23 篇案例写有“作业”; never a number for what was not looked for. */
export function statusText(state: Query, found: Found): string {
  const { ids } = found;
  const narrowed = chosenFilters(state).length > 0 ? '，符合所选条件' : '';
  const what = whatText(found);
  if (isIdle(state)) return '输入要找的词。';
  if (!what && state.text.trim()) return '只有标点，没有可以找的字。';
  if (ids.length === 0)
    return what
      ? `没有${labelOf(state.kind)}写有${what}${narrowed}。`
      : `没有${labelOf(state.kind)}符合所选条件。`;
  return countText(ids.length, state.kind) + (what ? `写有${what}${narrowed}` : narrowed);
}

/** What the page is called in the history and in a tab. */
export function pageTitle({ phrases }: Found, own: string): string {
  const what = shorten(phrases.map(({ text }) => text).join(' '));
  return what ? `${what} · ${own}` : own;
}

/** A text of thousands of characters is pasted by mistake; the line says enough of it to be known again. */
function shorten(text: string, most = 60): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
