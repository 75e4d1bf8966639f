import { type Choice, type Dropped, printChoice } from '../../../comparison/shared/choice.ts';
import { fewestColumns, mostColumns } from '../../../comparison/shared/comparison.ts';
import type { Tray } from '../../../comparison/shared/tray.ts';
import { ownComparisonUrl } from '../../../library/urls.ts';
import { kinds } from '../../../schema/kinds.ts';
import { make } from '../../dom/make.ts';
import type { Loaded } from './load-items.ts';

/**
 * What must be said about an address: what it names that is not shown, and what to do where too little is left.
 *
 * @param choice undefined where the address names no kind
 * @param retry loads once more
 */
export function drawNotices(
  choice: (Choice & { dropped: Dropped }) | undefined,
  { items, unknown, failed }: Loaded,
  tray: Tray,
  retry: () => void,
): HTMLElement[] {
  const notices: HTMLElement[] = [];
  const say = (...content: (Node | string)[]) =>
    notices.push(make('p', { className: 'notice badge-warm' }, ...content));
  if (choice) {
    const { invalid, surplus } = choice.dropped;
    const missing = [...unknown, ...invalid];
    const rest = items.length > 0 ? '，其余的照常显示' : '';
    const label = kinds[choice.kind].label;
    if (missing.length > 0) {
      say(
        `本站没有这${missing.length > 1 ? '些' : '个'}${label}：${missing.join('、')}。可能改了名或已删去${rest}。`,
      );
    }
    if (surplus.length > 0) say(`一次最多比 ${mostColumns} 项，没有显示：${surplus.join('、')}。`);
    if (failed.length > 0) {
      const button = make('button', { type: 'button', className: 'button' }, '再试一次');
      button.addEventListener('click', retry);
      say(`没有取到：${failed.join('、')}。可能是网络不通。 `, button);
    }
    if (items.length > 0 && items.length < fewestColumns) {
      say(
        `现在只有“${items.map(({ name }) => name).join('、')}”，至少要 ${fewestColumns} 项${label}才能比。`,
      );
    }
  }
  if (items.length === 0 && failed.length === 0) say('这里还没有可以比的内容。', ...drawTrayLink(tray));
  return notices;
}

/** The way to what is in the tray already, where that is enough. */
function drawTrayLink({ current, baskets }: Tray): Node[] {
  const ids = baskets[current].map(({ id }) => id);
  if (ids.length < fewestColumns) return [];
  const href =
    ownComparisonUrl + printChoice({ kind: current, ids, onlyDifferent: false, onlyComplete: false });
  return [make('a', { href }, `比对比篮里的 ${ids.length} 项${kinds[current].label}`)];
}
