/** Results with their excerpts. Nothing found is ever read as markup. */
import type { HTMLAttributes as AnyAttributes } from 'preact';
import { useState } from 'preact/hooks';
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
      {sections.length > 0 && <OtherSections sections={sections} base={base} />}
      {note && <p class="search-facts">{note}</p>}
      {isComparableKind(kind) && (
        <compare-button data-kind={kind} data-id={id} data-name={title.map(({ text }) => text).join('')} />
      )}
    </>
  );
}

/** Drawn when it is unfolded: until then a result is one link. */
function OtherSections({ sections, base }: Pick<Result, 'sections'> & { base: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="search-sections" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>另有 {sections.length} 节写有</summary>
      {isOpen && (
        <ul>
          {sections.map(({ url, heading, hits }) => (
            <li key={url}>
              <a href={base + url}>{heading}</a>
              <span class="search-facts"> {hits} 处</span>
            </li>
          ))}
        </ul>
      )}
    </details>
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
