/** What the search page shows beside its form and facets: answers first, then what is written word for word, then what may be useful. */
import type { ComponentChildren } from 'preact';
import { AnswerCard } from './AnswerCard.tsx';
import type { ExportFormat } from './export-hits.ts';
import { LooseList } from './LooseList.tsx';
import { sharedReason } from './loose-match.ts';
import { NameChips } from './NameChips.tsx';
import { ResultBody } from './ResultList.tsx';
import { pageSize, type Shown } from './search-session.ts';
import { statusText, whatText } from './status-text.ts';
import { Understood } from './Understood.tsx';

export interface Actions {
  onDrop(name: string, value: string): void;
  onOff(off: readonly string[]): void;
  onMore(): void;
  onMoreLoose(): void;
  onRetry(): void;
  onExport(format: ExportFormat): void;
}

const exportFormats = Object.entries({ csv: '表格 CSV', bib: 'BibTeX', ris: 'RIS' }) as [
  ExportFormat,
  string,
][];

interface Props extends Actions {
  shown: Shown;
  /** What is chosen, before anything is found. */
  chosen: readonly { name: string; value: string; label: string }[];
  base: string;
}

export function SearchView({ shown, chosen, base, ...actions }: Props) {
  const { state, found, results, parts, answer, cards, alike, loose, waiting, failed } = shown;
  const left = found.ids.length - results.length;
  const retry = <Retry onRetry={actions.onRetry} />;
  const others = cards.filter(
    ({ thing }) => !(thing.kind === answer?.thing.kind && thing.id === answer.thing.id),
  );
  const shownNow = results.length + (loose?.results.length ?? 0);
  const isFound = found.ids.length > 0;
  const reason = sharedReason(loose?.all ?? [], parts);
  const around = {
    loose: loose?.all.length,
    reason,
    answer: answer?.name ?? '',
    names: cards.length + alike.length > 0,
  };
  const names = <NameChips title="名称相符" names={others} base={base} />;
  const nothing =
    !isFound && !waiting && loose?.all.length === 0 && !answer && !around.names && found.phrases.length > 0;
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
          statusText(state, found, around)
        )}
      </p>
      <Understood parts={parts} off={state.off ?? []} onOff={actions.onOff} />
      {chosen.length > 0 && (
        <ul class="chips search-chosen" aria-label="已选条件">
          {chosen.map(({ name, value, label }) => (
            <li key={`${name}/${value}`}>
              <button
                type="button"
                class="chip"
                aria-label={`去掉条件 ${label}`}
                onClick={() => actions.onDrop(name, value)}
              >
                {label} ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed === 'rest' && <Notice>名称、各项数目没能全部取到。{retry}</Notice>}
      <NameChips title="您要找的是不是" names={alike} base={base} />
      {!isFound && !answer && names}
      {answer && <AnswerCard answer={answer} />}
      {nothing && <p class="search-advice">换个说法，少写几个字，或者从下面的主题找。</p>}
      <ol class="search-results" data-search-results={state.text} aria-busy={waiting}>
        {results.map((result) => (
          <li key={result.url}>
            <ResultBody result={result} base={base} />
          </li>
        ))}
      </ol>
      {failed === 'more' && <Notice>后面的结果没能取到。{retry}</Notice>}
      {left > 0 && (
        <button
          type="button"
          class="button button-quiet search-more"
          data-search-more
          onClick={() => actions.onMore()}
        >
          再看 {Math.min(pageSize, left)} 个（共 {found.ids.length} 个）
        </button>
      )}
      {(isFound || answer) && names}
      {loose && loose.all.length > 0 && (
        <LooseList
          reason={reason}
          total={loose.all.length}
          results={loose.results}
          base={base}
          onMore={() => actions.onMoreLoose()}
        />
      )}
      {shownNow > 0 && (
        <p class="search-export">
          把列出的 {shownNow} {state.kind === 'article' ? '篇' : '项'}存成
          {exportFormats.map(([format, name]) => (
            <button key={format} type="button" class="button-bare" onClick={() => actions.onExport(format)}>
              {name}
            </button>
          ))}
        </p>
      )}
      {failed === 'export' && <Notice>引用没能全部取到，请再点一次。</Notice>}
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
    <button type="button" class="button button-quiet search-retry" onClick={onRetry}>
      再试一次
    </button>
  );
}
