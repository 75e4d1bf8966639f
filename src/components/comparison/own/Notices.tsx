/** What must be said about an address: what it names that is not shown, and what to do where too little is left. */
import type { ComponentChildren } from 'preact';
import { type Choice, printChoice } from '../../../comparison/shared/choice.ts';
import { fewestColumns, mostColumns } from '../../../comparison/shared/comparison.ts';
import type { Tray } from '../../../comparison/shared/tray.ts';
import { ownComparisonUrl } from '../../../library/urls.ts';
import { kinds } from '../../../schema/kinds.ts';
import type { Loaded } from './load-items.ts';

interface Props {
  /** Undefined where the address names no kind. */
  choice: (Choice & { invalid: readonly string[] }) | undefined;
  /** Of those that the site has; empty for all. */
  theme: string;
  loaded: Loaded;
  tray: Tray;
  /** Loads once more. */
  onRetry: () => void;
}

export function Notices({ choice, theme, loaded: { items, unknown, failed }, tray, onRetry }: Props) {
  const label = choice ? kinds[choice.kind].label : '';
  const missing = [...unknown, ...(choice?.invalid ?? [])];
  const surplus = items.slice(mostColumns).map(({ name }) => name);
  const rest = items.length > 0 ? '，其余的照常显示' : '';
  return (
    <>
      {missing.length > 0 && (
        <Notice>
          本站没有这{missing.length > 1 ? '些' : '个'}
          {label}：{missing.join('、')}。可能改了名或已删去{rest}。
        </Notice>
      )}
      {choice && choice.theme !== theme && (
        <Notice>本站没有这个主题：{choice.theme}。下面是全部内容。</Notice>
      )}
      {surplus.length > 0 && (
        <Notice>
          一次最多比 {mostColumns} 项，没有显示：{surplus.join('、')}。
        </Notice>
      )}
      {failed.length > 0 && (
        <Notice>
          没有取到：{failed.join('、')}。可能是网络不通。{' '}
          <button type="button" class="button" onClick={onRetry}>
            再试一次
          </button>
        </Notice>
      )}
      {items.length > 0 && items.length < fewestColumns && (
        <Notice>
          现在只有“{items.map(({ name }) => name).join('、')}”，至少要 {fewestColumns} 项{label}才能比。
        </Notice>
      )}
      {items.length === 0 && <TrayLink tray={tray} />}
    </>
  );
}

function Notice({ children }: { children: ComponentChildren }) {
  return <p class="notice badge-pen">{children}</p>;
}

/** The way to what is in the tray already, where that is enough. */
function TrayLink({ tray: { current, baskets } }: { tray: Tray }) {
  const ids = baskets[current].map(({ id }) => id);
  if (ids.length < fewestColumns) return null;
  const choice = { kind: current, ids, theme: '', onlyDifferent: false, onlyComplete: false };
  return (
    <p>
      <a href={ownComparisonUrl + printChoice(choice)}>
        比对比篮里的 {ids.length} 项{kinds[current].label}
      </a>
    </p>
  );
}
