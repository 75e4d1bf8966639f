/** Results with their excerpts. Nothing found is ever read as markup. */
import type { HTMLAttributes as AnyAttributes } from 'preact';
import { isComparableKind, labelOf } from '../../schema/kinds.ts';
import { stages } from '../../schema/vocabularies.ts';
import type { Result } from '../../search/browser/describe-page.ts';
import type { Piece } from '../../search/shared/matches.ts';

interface Props {
  results: readonly Result[];
  /** The site's base, for links. */
  base: string;
}

export function ResultList({ results, base }: Props) {
  return (
    <ol class="search-results">
      {results.map((result) => (
        <ResultItem key={result.url} result={result} base={base} />
      ))}
    </ol>
  );
}

/** A result: one link, to the section that holds the match. */
export function ResultItem({ result, base }: { result: Result; base: string }) {
  const { kind, url, title, section, place, stage, hits, excerpt } = result;
  const stageNames = stage.map((one) => stages[one as keyof typeof stages] ?? one);
  const facts = [labelOf(kind), place, stageNames.join('、'), hits > 0 ? `${hits} 处` : ''];
  return (
    <li>
      <h2>
        <a href={base + url}>
          {title.map(drawPiece)}
          {section && <span class="search-section"> › {section}</span>}
        </a>
      </h2>
      <p class="search-facts">{facts.filter(Boolean).join(' · ')}</p>
      <p class="search-excerpt">{excerpt.map(drawPiece)}</p>
      {isComparableKind(kind) && (
        <compare-button
          data-kind={kind}
          data-id={idOf(url)}
          data-name={title.map(({ text }) => text).join('')}
        />
      )}
    </li>
  );
}

/** A match is marked. */
function drawPiece({ text, marked }: Piece) {
  return marked ? <mark>{text}</mark> : text;
}

/** The address of a thing ends in its id: articles/yongchuan-sanyou-sanyan/#zuofa. */
function idOf(url: string): string {
  return url.replace(/#.*/, '').split('/').filter(Boolean).at(-1) ?? '';
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'compare-button': AnyAttributes<HTMLElement>;
    }
  }
}
