/** What stands below the results: other names of the same thing, and what to try when nothing was found. */

import { labelOf } from '../../schema/kinds.ts';
import type { Result } from '../../search/browser/describe-page.ts';
import type { Help } from '../../search/browser/nothing-found.ts';
import type { Also } from '../../search/browser/query.ts';
import { make } from '../dom/make.ts';
import { drawResult } from './draw-results.ts';

/** “同时搜索”: a block for each other name that finds something more, open, and a line on those that do not. */
export function drawAlso(found: readonly (Also & { results: readonly Result[] })[], base: string): Node[] {
  const more = found.filter(({ ids }) => ids.length > 0);
  const none = found.filter(({ ids }) => ids.length === 0);
  const blocks = more.map(({ typed, name, ids, results, phrases }) => {
    const text = phrases.map(({ text }) => text).join(' ');
    const rest =
      ids.length > results.length ? [make('p', {}, searchLink(text, `全部 ${ids.length} 篇`))] : [];
    return make(
      'details',
      { open: true },
      make('summary', {}, `同时搜索“${name}”（“${typed}”的另一个名称）：另有 ${ids.length} 篇`),
      make('ol', { className: 'search-results' }, ...results.map((result) => drawResult(result, base))),
      ...rest,
    );
  });
  const names = none.map(({ name }) => `“${name}”`).join('、');
  return none.length > 0
    ? [...blocks, make('p', { className: 'muted' }, `已同时搜索 ${names}，没有更多。`)]
    : blocks;
}

/** What to try when nothing was found, each labelled as what it is. */
export function drawHelp({ names, apart, fewer }: Help, results: readonly Result[], base: string): Node[] {
  const parts: Node[] = [];
  if (names.length > 0) {
    const links = names.map(({ thing, name }) =>
      make(
        'li',
        {},
        make('a', { className: 'chip', href: base + thing.url }, `${name}（${labelOf(thing.kind)}）`),
      ),
    );
    parts.push(make('h2', {}, '读音或字形相近的名称'), make('ul', { className: 'chips' }, ...links));
  }
  if (fewer.length > 0) {
    const links = fewer.map(({ text, total }) =>
      make('li', {}, searchLink(text, `${text}（${total} 篇）`, 'chip')),
    );
    parts.push(make('h2', {}, '少一个词'), make('ul', { className: 'chips' }, ...links));
  }
  if (results.length > 0) {
    parts.push(
      make('h2', {}, `有这些词、但不连在一起的案例：${apart.words.join('、')}`),
      make('ol', { className: 'search-results' }, ...results.map((result) => drawResult(result, base))),
    );
  }
  return parts;
}

/** A link to this page with other words. */
function searchLink(text: string, label: string, className = ''): HTMLAnchorElement {
  return make('a', { className, href: `?${new URLSearchParams({ q: text })}` }, label);
}
