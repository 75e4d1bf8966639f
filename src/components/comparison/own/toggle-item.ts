import { fewestColumns, mostColumns } from '../../../comparison/shared/comparison.ts';
import {
  addToTray,
  holds,
  removeFromTray,
  type Tray,
  type TrayItem,
  withBasket,
} from '../../../comparison/shared/tray.ts';
import type { ComparableKind } from '../../../schema/kinds.ts';
import { kinds } from '../../../schema/kinds.ts';
import type { News } from './tray-store.ts';

/** What pressing “加入对比” or “移出对比” does: the tray after it, and what to tell the visitor. */
export function toggleItem(tray: Tray, kind: ComparableKind, item: TrayItem): { tray: Tray; news: News } {
  const label = kinds[kind].label;
  if (holds(tray, kind, item.id)) {
    return { tray: removeFromTray(tray, kind, item.id), news: { message: `已移出：${item.name}` } };
  }
  const count = tray.baskets[kind].length;
  if (count >= mostColumns) {
    const message = `一次最多比 ${mostColumns} 项，请先移出一项。没有加入：${item.name}`;
    return { tray: withBasket(tray, kind, tray.baskets[kind]), news: { message, full: true } };
  }
  const left = tray.current === kind ? 0 : tray.baskets[tray.current].length;
  const other = kinds[tray.current].label;
  const notes = [`已加入：${item.name}`];
  if (left > 0 && count === 0) {
    notes.push(`${label}不能和${other}放在一起比，所以另起一篮；原来的 ${left} 项${other}还在，可以换回去`);
  }
  if (count + 1 < fewestColumns) notes.push(`再加一项${label}就可以比了`);
  return { tray: addToTray(tray, kind, item), news: { message: notes.join('。') } };
}
