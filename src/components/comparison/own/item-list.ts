/** A list of things in their order, each with buttons to move it and to take it out: in the tray, and above the table. */
import { move } from '../../../comparison/shared/choice.ts';
import type { TrayItem } from '../../../comparison/shared/tray.ts';
import { make } from '../../dom/make.ts';

/** @param exchange whether another thing can be put in the place of one */
export function drawItems(items: readonly TrayItem[], { exchange = false } = {}): HTMLElement[] {
  return items.map(({ id, name }, at) => {
    const tool = (action: string, text: string, disabled = false) => {
      const button = make('button', { type: 'button', disabled, ariaLabel: `${text}：${name}` }, text);
      Object.assign(button.dataset, { action, id });
      return button;
    };
    return make(
      'li',
      {},
      make('span', { className: 'name' }, name),
      ...(exchange ? [tool('exchange', '换')] : []),
      tool('left', '左移', at === 0),
      tool('right', '右移', at === items.length - 1),
      tool('remove', '移出'),
    );
  });
}

interface Wiring {
  /** The things in the list now. */
  read: () => readonly TrayItem[];
  /** Takes over another list with what has happened, and draws it. */
  change: (items: readonly TrayItem[], message: string) => void | Promise<void>;
  /** Finds the keyboard another place when the list has no button any more. */
  leave: () => void;
  /** Has another thing chosen in the place of one. */
  exchange?: (item: TrayItem) => void;
}

/** Makes the buttons of a drawn list work, and keeps the keyboard where it was. */
export function wireItems(list: HTMLElement, { read, change, leave, exchange }: Wiring): void {
  list.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { id, action } = button?.dataset ?? {};
    const items = read();
    const at = items.findIndex((item) => item.id === id);
    const item = items[at];
    if (!item) return;
    if (action === 'exchange') exchange?.(item);
    else if (action === 'remove') {
      await change(
        items.filter((other) => other !== item),
        `已移出：${item.name}`,
      );
      if (!focusNear(list, at, action)) leave();
    } else {
      const moved = move(items, at, action === 'left' ? -1 : 1);
      const place = moved.indexOf(item);
      await change(moved, `移到第 ${place + 1} 位：${item.name}`);
      focusNear(list, place, action);
    }
  });
}

/** Focuses the button of a place that does the same as before, else one beside it. */
function focusNear(list: HTMLElement, place: number, action: string | undefined): boolean {
  const item = list.children[Math.min(place, list.children.length - 1)];
  const buttons = [...(item?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
  const next = buttons.find((button) => button.dataset.action === action) ?? buttons[0];
  next?.focus();
  // A list that is hidden takes no focus.
  return next !== undefined && document.activeElement === next;
}
