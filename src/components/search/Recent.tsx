/** What was searched last on this device, while nothing is asked for. */
import { wordsUrl } from './words-url.ts';

interface Props {
  searches: readonly string[];
  onClear: () => void;
}

export function Recent({ searches, onClear }: Props) {
  if (searches.length === 0) return null;
  return (
    <ul class="chips search-recent" aria-label="最近搜过（只记在这台设备上）">
      <li class="muted" aria-hidden="true">
        最近搜过
      </li>
      {searches.map((text) => (
        <li key={text}>
          <a class="chip" href={wordsUrl(text)}>
            {text}
          </a>
        </li>
      ))}
      <li>
        <button type="button" class="button-bare" onClick={onClear}>
          清除
        </button>
      </li>
    </ul>
  );
}
