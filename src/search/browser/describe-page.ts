/** What is shown of a page that was found. */
import type { Fold } from '../shared/analyze.ts';
import type { Fragment } from '../shared/fragment.ts';
import { excerpt, findMatches, type Piece, type Range } from '../shared/matches.ts';

/** A result as it is shown. */
export interface Result {
  /** Below the site's base, with the anchor of the section that holds the match. */
  url: string;
  /** Of the thing the page is about. */
  id: string;
  kind: string;
  title: Piece[];
  place: string;
  stage: string[];
  date: string;
  /** Heading of the section that holds the match; empty where it stands before the first. */
  section: string;
  excerpt: Piece[];
  /** The other sections that hold matches. */
  sections: { heading: string; url: string; hits: number }[];
  /** Places in the text where a phrase stands. */
  hits: number;
}

/** Characters. */
const longestOpening = 80;

/** @param normals the phrases, normalised, one at least */
export function describePage(page: Fragment, normals: readonly string[], fold: Fold): Result {
  const matches = findMatches(page.text, normals, fold);
  const headings = page.sections.map(({ start, heading }): Range => ({ start, end: start + heading.length }));
  // The title and headings are shown anyway.
  const inBody = matches.filter(
    ({ start }) => !headings.some((heading) => start >= heading.start && start < heading.end),
  );
  const { pieces, match } = excerpt(
    page.text,
    inBody.length > 0 ? inBody : matches,
    page.sections.map(({ start }) => start),
  );
  const sectionOf = ({ start }: Range) => page.sections.findLast((one) => one.id && one.start <= start);
  const section = sectionOf(match);
  const others = Map.groupBy(inBody, sectionOf);
  return {
    url: page.url + (section ? `#${section.id}` : ''),
    id: page.id,
    kind: page.kind,
    title: markAll(page.title, normals, fold),
    place: page.place,
    stage: page.stage,
    date: page.date,
    section: section?.heading ?? '',
    excerpt: pieces.length > 0 ? pieces : opening(page),
    sections: [...others].flatMap(([other, { length }]) =>
      other && other !== section
        ? [{ heading: other.heading, url: `${page.url}#${other.id}`, hits: length }]
        : [],
    ),
    hits: matches.length,
  };
}

/** How a page begins below its title, where no word of it is looked for. */
function opening({ text, sections }: Fragment): Piece[] {
  const start = text.indexOf('\n', sections[0]?.start === 0 ? sections[0].heading.length : 0) + 1;
  const [line = ''] = text.slice(start).split('\n');
  const shown = line.length > longestOpening ? `${line.slice(0, longestOpening)}…` : line;
  return shown ? [{ text: shown, marked: false }] : [];
}

/** A whole text with its matches marked. */
function markAll(text: string, normals: readonly string[], fold: Fold): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of findMatches(text, normals, fold)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
