/** “也许有用”: articles that have the parts of the question without its words in a row; each says what it has. */

import type { ShownLoose } from './loose-match.ts';
import { ResultBody } from './ResultList.tsx';

interface Props {
  /** What all of them are there for; empty where that differs. */
  reason: string;
  total: number;
  results: readonly ShownLoose[];
  base: string;
  onMore: () => void;
}

export function LooseList({ reason, total, results, base, onMore }: Props) {
  const left = total - results.length;
  return (
    <section class="search-loose" data-search-loose aria-labelledby="search-loose">
      <h2 id="search-loose">
        {reason || '也许有用'} {total} 篇
      </h2>
      <ol class="search-results">
        {results.map(({ result, has, lacks }) => (
          <li key={result.url}>
            <ResultBody result={result} base={base} note={reason ? '' : noteOf(has, lacks)} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button button-quiet search-more" onClick={onMore}>
          再看 {Math.min(10, left)} 篇（共 {total} 篇）
        </button>
      )}
    </section>
  );
}

function noteOf(has: readonly string[], lacks: readonly string[]): string {
  return `相符：${has.join('，')}${lacks.length > 0 ? `；未见：${lacks.join('，')}` : ''}`;
}
