/** Results, cards and excerpts as elements. Nothing found is ever read as markup. */
import { isComparableKind, labelOf } from '../../schema/kinds.ts';
import { stages } from '../../schema/vocabularies.ts';
import type { Result } from '../../search/browser/describe-page.ts';
import type { Match } from '../../search/browser/match-names.ts';
import type { Piece } from '../../search/shared/matches.ts';
import { make } from '../dom/make.ts';

/** Text with its matches in `<mark>`. */
function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/** A result: one link, to the section that holds the match. */
export function drawResult(result: Result, base: string): HTMLLIElement {
  const stageNames = result.stage.map((stage) => stages[stage as keyof typeof stages] ?? stage);
  const facts = [
    labelOf(result.kind),
    result.place,
    stageNames.join('、'),
    result.hits > 0 ? `${result.hits} 处` : '',
  ].filter(Boolean);
  const title = make('a', { href: base + result.url }, ...drawPieces(result.title));
  if (result.section) title.append(' ', make('span', { className: 'search-section' }, `› ${result.section}`));
  return make(
    'li',
    {},
    make('h2', {}, title),
    make('p', { className: 'search-facts' }, facts.join(' · ')),
    make('p', { className: 'search-excerpt' }, ...drawPieces(result.excerpt)),
    ...drawCompareButton(result.kind, result.id, result.title.map(({ text }) => text).join('')),
  );
}

/** A thing whose name fits. */
export function drawCard({ thing, name, fit }: Match, base: string): HTMLLIElement {
  const own = thing.names[0] ?? name;
  const facts = [
    thing.place,
    own === name ? '' : `又称 ${name}`,
    thing.count > 0 ? `${thing.count} 篇案例` : '',
  ].filter(Boolean);
  const card = make(
    'li',
    { className: 'card' },
    make('span', { className: 'badge' }, labelOf(thing.kind)),
    make('a', { href: base + thing.url }, own),
    make('span', { className: 'search-facts' }, facts.join(' · ')),
  );
  card.toggleAttribute('data-same', fit === 'same');
  return card;
}

/** “加入对比” for what can be compared; nothing for the rest. */
function drawCompareButton(kind: string, id: string, name: string): HTMLElement[] {
  if (!isComparableKind(kind)) return [];
  const button = document.createElement('compare-button');
  button.dataset.id = id;
  button.dataset.kind = kind;
  button.dataset.name = name;
  return [button];
}
