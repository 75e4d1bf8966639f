/** “同时搜索”: a block for each other name that finds something more, open, and a line on those that do not. */
import { ResultList } from './ResultList.tsx';
import type { ShownAlso } from './search-session.ts';
import { printState } from './search-state.ts';

interface Props {
  found: readonly ShownAlso[];
  base: string;
}

export function AlsoFound({ found, base }: Props) {
  const none = found.filter(({ ids }) => ids.length === 0).map(({ name }) => `“${name}”`);
  return (
    <div class="search-also">
      {found
        .filter(({ ids }) => ids.length > 0)
        .map(({ typed, name, ids, results, phrases }) => (
          <details key={name} open>
            <summary>
              同时搜索“{name}”（“{typed}”的另一个名称）：另有 {ids.length} 篇
            </summary>
            <ResultList results={results} base={base} />
            {ids.length > results.length && (
              <p>
                <a href={wordsUrl(phrases.map(({ text }) => text).join(' '))}>全部 {ids.length} 篇</a>
              </p>
            )}
          </details>
        ))}
      {none.length > 0 && <p class="muted">已同时搜索 {none.join('、')}，没有更多。</p>}
    </div>
  );
}

/** The way to this page with other words. */
export function wordsUrl(text: string): string {
  return printState({ text, kind: 'article', filters: {} });
}
