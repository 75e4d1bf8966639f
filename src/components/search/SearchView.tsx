/** What the search page shows beside its form and facets. */
import type { ComponentChildren } from 'preact';
import { AlsoFound } from './AlsoFound.tsx';
import { NameCards } from './NameCards.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ResultItem } from './ResultList.tsx';
import { pageSize, type Shown } from './search-session.ts';
import { statusText, whatText } from './status-text.ts';

interface Props {
  shown: Shown;
  /** What is chosen, before anything is found. */
  chosen: readonly { name: string; value: string; label: string }[];
  base: string;
  onDrop: (name: string, value: string) => void;
  onMore: () => void;
  onRetry: () => void;
}

export function SearchView({ shown, chosen, base, onDrop, onMore, onRetry }: Props) {
  const { state, found, results, cards, also, help, waiting, failed } = shown;
  const left = found.ids.length - results.length;
  const retry = <Retry onRetry={onRetry} />;
  return (
    <>
      <p class="search-status" role="status" tabIndex={-1}>
        {failed === 'results' ? (
          <>
            搜索索引没能取到，所以不知道有没有。请检查网络，然后{retry}。
            {results.length > 0 ? `下面还是${whatText(found) || '上一次'}的结果。` : '也可以先按主题找。'}
          </>
        ) : waiting ? (
          '正在取索引……'
        ) : (
          statusText(state, found)
        )}
      </p>
      <ul class="chips search-chosen" aria-label="已选条件">
        {chosen.map(({ name, value, label }) => (
          <li key={`${name}/${value}`}>
            <button
              type="button"
              class="chip"
              aria-label={`去掉条件 ${label}`}
              onClick={() => onDrop(name, value)}
            >
              {label} ✕
            </button>
          </li>
        ))}
      </ul>
      {failed === 'rest' && <Notice>名称、各项数目没能全部取到。{retry}</Notice>}
      <NameCards matches={cards} base={base} />
      <ol class="search-results" data-search-results aria-busy={waiting}>
        {results.map((result) => (
          <ResultItem key={result.url} result={result} base={base} />
        ))}
      </ol>
      {failed === 'more' && <Notice>后面的结果没能取到。{retry}</Notice>}
      {left > 0 && (
        <button type="button" class="search-more" data-search-more onClick={onMore}>
          再看 {Math.min(pageSize, left)} 个（共 {found.ids.length} 个）
        </button>
      )}
      <AlsoFound found={also} base={base} />
      <div class="search-help">{help && <NothingFound {...help} base={base} />}</div>
    </>
  );
}

function Notice({ children }: { children: ComponentChildren }) {
  return (
    <p class="search-notice" role="alert">
      {children}
    </p>
  );
}

function Retry({ onRetry }: { onRetry: () => void }) {
  return (
    <button type="button" class="search-retry" onClick={onRetry}>
      再试一次
    </button>
  );
}
