/** What a question is answered with: which thing it is about, and what of it. Pure, so that it can be tested. */

import type { ComparisonItem, ItemEntry } from '../../comparison/shared/comparison.ts';
import { ownChoiceUrl } from '../../comparison/shared/own-choice-url.ts';
import { pathTo } from '../../library/urls.ts';
import { isComparableKind } from '../../schema/kinds.ts';
import type { Part, Thing } from '../../search/browser/understand.ts';
import type { AnswerFile } from '../../search/shared/answer-file.ts';
import { fullName } from './name-label.ts';

export interface Answer {
  thing: Thing;
  /** The page of the thing, or the place on it. */
  url: string;
  name: string;
  /** What it is, in one sentence. */
  summary: string;
  parts: ShownPart[];
  /** Parts that are not shown here. */
  more: number;
  /** Where places, schools or practices are laid side by side. */
  compareUrl?: string;
}

/** One question of it with what is said to it. */
export interface ShownPart {
  name: string;
  /** Where all of it stands; undefined where the text has it all. */
  url?: string;
  /** Others that say something to it. */
  others: number;
  says: { text: string; url?: string | undefined; who?: string }[];
}

/** What a question asks for. */
export interface Focus {
  thing: Thing;
  /** Themes, and aspects (`homework/publicity`), that it is narrowed to. */
  themes: readonly string[];
  aspects: readonly string[];
  /** A problem that is asked about of a place. */
  problem?: string | undefined;
  stages: readonly string[];
  /** What a place is asked about; empty where it is only named. */
  asked: string;
  /** Things of the same kind that are asked for with it. */
  beside: readonly Thing[];
}

/** The likeliest first: of 江北区课后服务 the place is asked for. */
const kindOrder = [
  'practice',
  'school',
  'region',
  'problem',
  'aspect',
  'theme',
  'homonym',
  'indicator',
  'source',
  'author',
];

/** Parts shown at most; passages of one part. */
const mostParts = 4;
const mostSays = 2;

/**
 * What a question is about.
 *
 * @param isFound whether articles contain the question word for word: then words that nothing names are the point of it, and it is about no thing
 */
export function focusOf(parts: readonly Part[], isFound: boolean): Focus | undefined {
  const all = parts.flatMap(({ things }) => things.slice(0, 1));
  const ofKind = (kind: string) => all.filter((thing) => thing.kind === kind).map(({ id }) => id);
  const [thing] = kindOrder.flatMap((kind) => all.filter((one) => one.kind === kind));
  if (!thing || (isFound && parts.some(({ things }) => things.length === 0))) return undefined;
  const about =
    thing.kind === 'practice' ? undefined : all.find(({ kind }) => /^(?:problem|aspect|theme)$/.test(kind));
  return {
    thing,
    asked: about && about !== thing ? fullName(about) : '',
    themes: ofKind('theme'),
    aspects: ofKind('aspect'),
    problem: ofKind('problem')[0],
    stages: parts.flatMap(({ things }) => things.filter(({ kind }) => kind === 'stage').map(({ id }) => id)),
    beside: all.filter((one) => one !== thing && one.kind === thing.kind),
  };
}

/** The answer on a theme, an aspect of one, or a problem. */
export function answerFromFile(file: AnswerFile, { thing, aspects, stages }: Focus): Answer {
  const asked = file.parts.filter(({ id }) => aspects.length === 0 || aspects.includes(id));
  const parts = (asked.length > 0 ? asked : file.parts).map(({ name, url, total, ways }): ShownPart => {
    const fitting = ways.filter(
      ({ stage }) => stages.length === 0 || stages.some((one) => stage.includes(one)),
    );
    const says = fitting.slice(0, asked.length === 1 ? 3 : 1);
    return { name, url, others: Math.max(0, total - says.length), says };
  });
  const told = parts.filter(({ says }) => says.length > 0);
  const only = asked.length === 1 ? asked[0] : undefined;
  return {
    thing,
    name: only ? `${thing.place || file.name} · ${only.name}` : file.name,
    url: only?.url ?? file.url,
    summary: only?.question ?? file.summary,
    parts: told.slice(0, mostParts),
    more: Math.max(0, told.length - mostParts),
  };
}

/** The answer on a practice, a place or a school: what it is, or what it says to the theme asked of. */
export function answerFromItem(
  item: ComparisonItem,
  focus: Focus,
  problemAspects: readonly string[],
): Answer {
  const valuesOf = (row: string) => item.entries.find((entry) => entry.row === row)?.values ?? [];
  const parts = (item.kind === 'practice' ? practiceRows(item) : placeRows(item, focus, problemAspects)).map(
    ({ label, group, values }): ShownPart => ({
      name: item.kind === 'practice' || focus.themes.length === 1 ? label : `${group} · ${label}`,
      others: Math.max(0, values.length - mostSays),
      says: values
        .slice(0, mostSays)
        .flatMap(({ text, url, details = [] }) =>
          text === undefined ? [] : [{ text, url, ...(details.length > 1 && { who: details[0] ?? '' }) }],
        ),
    }),
  );
  const told = parts.filter(({ says }) => says.length > 0);
  const isNarrowed = told.length > 0 && focus.asked !== '';
  return {
    thing: focus.thing,
    name: isNarrowed ? `${item.name} · ${focus.asked}` : item.name,
    url: item.url,
    summary: isNarrowed ? '' : (valuesOf('summary')[0]?.text ?? ''),
    parts: told.slice(0, mostParts),
    more: Math.max(0, told.length - mostParts),
    ...(isComparableKind(item.kind) && {
      compareUrl: ownChoiceUrl(item.kind, [item.id, ...focus.beside.map(({ id }) => id)]),
    }),
  };
}

/** What a name alone says, where there is no more to load. */
export function answerFromName(thing: Thing): Answer {
  return { thing, name: thing.names[0] ?? '', url: pathTo(thing.url), summary: '', parts: [], more: 0 };
}

/** What it consists of, on what it is described, who has it. */
function practiceRows({ entries }: ComparisonItem): ItemEntry[] {
  const wanted = ['components', 'articles'];
  return entries.filter(({ row }) => wanted.includes(row) || row.startsWith('dimension/'));
}

function placeRows(
  { entries }: ComparisonItem,
  { themes, aspects }: Focus,
  problemAspects: readonly string[],
) {
  const rows = entries.filter(
    ({ row, values }) => row.startsWith('aspect/') && values.some(({ text }) => text),
  );
  const asked = rows.filter(({ row }) => aspects.includes(row.slice('aspect/'.length)));
  const helping = rows.filter(({ row }) => problemAspects.includes(row.slice('aspect/'.length)));
  const ofThemes = rows.filter(({ row }) => themes.some((id) => row.startsWith(`aspect/${id}/`)));
  for (const found of [asked, helping, ofThemes]) if (found.length > 0) return found;
  // What stands out: the first of each theme.
  return themes.length > 0
    ? []
    : rows.filter(({ group }, at) => rows.findIndex((one) => one.group === group) === at);
}
