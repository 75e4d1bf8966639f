import type { Tray } from '../../../comparison/shared/tray.ts';
import { type ComparableKind, comparableKinds, kinds } from '../../../schema/kinds.ts';
import { make } from '../../dom/make.ts';

/** The baskets with something in them: one is named, of several each is a button that shows it. */
export function drawKinds({ baskets, current }: Tray, choose: (kind: ComparableKind) => void): HTMLElement[] {
  const filled = comparableKinds.filter((kind) => baskets[kind].length > 0);
  return filled.map((kind) => {
    const text = `${kinds[kind].label} ${baskets[kind].length} 项`;
    if (filled.length === 1) return make('span', {}, text);
    const button = make('button', { type: 'button', ariaPressed: String(kind === current) }, text);
    button.addEventListener('click', () => choose(kind));
    return button;
  });
}
