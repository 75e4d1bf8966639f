/** Results with their excerpts. Nothing found is ever read as markup. */
import type { HTMLAttributes as AnyAttributes } from 'preact';
import { isComparableKind, labelOf } from '../../schema/kinds.ts';
import { stages } from '../../schema/vocabularies.ts';
import type { Result } from '../../search/browser/describe-page.ts';
import type { Piece } from '../../search/shared/matches.ts';

interface Props {
  result: Result;
  base: string;
  /** Why it is shown, where that is not seen. */
  note?: string;
}

/** A result: one link, to the section that holds the match. */
export function ResultBody({ result, base, note }: Props) {
  const { kind, id, url, title, section, sections, place, stage, hits, excerpt } = result;
  const stageNames = stage.map((one) => stages[one as keyof typeof stages] ?? one);
  const facts = [
    kind === 'article' ? '' : labelOf(kind),
    place,
    stageNames.join('、'),
    hits > 1 ? `${hits} 处` : '',
  ];
  return (
    <>
      <h3>
        <a href={base + url}>
          {title.map(drawPiece)}
          {section && <span class="search-section"> › {section}</span>}
        </a>
      </h3>
      <p class="search-facts">{facts.filter(Boolean).join(' · ')}</p>
      {excerpt.length > 0 && <p class="search-excerpt">{excerpt.map(drawPiece)}</p>}
      {sections.length > 0 && (
        <details class="search-sections">
          <summary>另有 {sections.length} 节写有</summary>
          <ul>
            {sections.map((other) => (
              <li key={other.url}>
                <a href={base + other.url}>{other.heading}</a>
                <span class="search-facts"> {other.hits} 处</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {note && <p class="search-facts">{note}</p>}
      {isComparableKind(kind) && (
        <compare-button data-kind={kind} data-id={id} data-name={title.map(({ text }) => text).join('')} />
      )}
    </>
  );
}

/** A match is marked. */
function drawPiece({ text, marked }: Piece) {
  return marked ? <mark>{text}</mark> : text;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'compare-button': AnyAttributes<HTMLElement>;
    }
  }
}
