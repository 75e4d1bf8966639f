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
  /** What all of those are there for: 在重庆市. */
  reason: string;
  /** What the question is answered with, by name. */
  answer: string;
  /** Names. */
  names: boolean;
}

/** 23 篇案例写有“作业”: the number of what is shown, and 没有 only where nothing at all can be. */
export function statusText(state: Query, found: Found, around: Around): string {
  const { ids, without } = found;
  const { loose, reason, answer, names } = around;
  const not = without.map(({ text }) => `“${shorten(text)}”`).join('和');
  const narrowed = (not ? `，不含${not}` : '') + (chosenFilters(state).length > 0 ? '，符合所选条件' : '');
  const what = whatText(found);
  const has = found.phrases.every(({ inTitle }) => inTitle) ? '标题里有' : '写有';
  if (isIdle(state)) return '输入要找的词，或者一个问题。';
  if (!what && state.text.trim()) return '只有标点，没有可以找的字。';
  if (!what)
    return ids.length === 0
      ? `没有${labelOf(state.kind)}符合所选条件。`
      : countText(ids.length, state.kind) + narrowed;
  const useful = loose ? `${loose} 篇${reason || '也许有用'}` : '';
  if (ids.length > 0)
    return `${countText(ids.length, state.kind)}${has}${what}${narrowed}${useful && `，另有 ${useful}`}`;
  if (answer) return `找到“${shorten(answer)}”${useful && `，${useful}${narrowed}`}`;
  if (loose) return `${loose} 篇案例${reason || '也许有用'}${narrowed}`;
  if (names) return '有名称相符或相近的';
  if (loose === undefined) return '正在找相近的案例……';
  return `没有${labelOf(state.kind)}${has}${what}${narrowed}。`;
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
