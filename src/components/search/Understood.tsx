/** “理解为”: how the question is read, each part to be taken off. */
import type { Part } from '../../search/browser/understand.ts';
import { partLabel } from './loose-match.ts';

interface Props {
  parts: readonly Part[];
  /** Parts that are taken off already. */
  off: readonly string[];
  onOff: (off: readonly string[]) => void;
}

export function Understood({ parts, off, onOff }: Props) {
  const isRead = parts.some(({ things }) => things.length > 0) || parts.length > 1;
  if (!isRead && off.length === 0) return null;
  return (
    <ul class="chips search-understood" aria-label="理解为" data-search-understood>
      <li class="muted" aria-hidden="true">
        理解为
      </li>
      {parts.map((part) => (
        <li key={part.text}>
          <button
            type="button"
            class="chip"
            aria-label={`去掉 ${partLabel(part)}`}
            onClick={() => onOff([...off, part.text])}
          >
            {partLabel(part)} ×
          </button>
        </li>
      ))}
      {off.length > 0 && (
        <li>
          <button type="button" class="chip" onClick={() => onOff([])}>
            恢复“{off.join('”“')}”
          </button>
        </li>
      )}
    </ul>
  );
}
