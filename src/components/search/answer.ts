/** What a question is answered with. Pure, so that it can be tested. */
import type { ComparisonItem, ItemEntry } from '../../comparison/shared/comparison.ts';
import { ownChoiceUrl } from '../../comparison/shared/own-choice-url.ts';
import { pathTo, searchFor } from '../../library/urls.ts';
import { isComparableKind } from '../../schema/kinds.ts';
import type { Thing } from '../../search/browser/understand.ts';
import type { AnswerFile } from '../../search/shared/answer-file.ts';
import type { Focus } from './focus.ts';

export interface Answer {
  thing: Thing;
  /** The page of the thing, or the place on it. */
  url: string;
  name: string;
  /** Whether it is only near to what is asked. */
  isGuessed?: true;
  /** What it is, in one sentence. */
  summary: string;
  parts: ShownPart[];
  /** Where all of it stands: as far as the question is narrowed to a stage, only that. */
  all: { text: string; url: string };
  /** Things that are asked for with it, each with its page. */
  beside: { name: string; url: string }[];
  /** Where places, schools or practices are laid side by side, in the theme that is asked about. */
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

/** Parts shown at most; passages of one part. */
const mostParts = 4;
const mostSays = 2;

/** The answer on a theme, an aspect of one, or a problem. */
export function answerFromFile(file: AnswerFile, { thing, aspects, stages, stageName }: Focus): Answer {
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
    all: stageName
      ? {
          text: `看全部${stageName}案例`,
          url: searchFor('', [...narrowing(thing), ...stages.map(stageFilter)]),
        }
      : { text: allText(told.length), url: only?.url ?? file.url },
    beside: [],
  };
}

/** The facet that a thing is the value of; a question of a theme is of its theme. */
function narrowing({ kind, id }: Thing): [string, string][] {
  return kind === 'aspect' ? [['theme', id.split('/')[0] ?? '']] : [[kind, id]];
}

function stageFilter(stage: string): [string, string] {
  return ['stage', stage];
}

function allText(parts: number): string {
  return parts > mostParts ? `看全部（另有 ${parts - mostParts} 项）` : '看全部';
}

/**
 * The answer on practices, places or schools: what the one is, or what all of them say to the theme asked of.
 *
 * @param items of the focus' thing, then of those beside it
 * @param problemAspects aspects that help with the problem asked of
 */
export function answerFromItems(
  items: readonly ComparisonItem[],
  focus: Focus,
  problemAspects: readonly string[],
): Answer {
  const [item, ...others] = items;
  if (!item) return answerFromName(focus.thing);
  const told = partsOf(items, focus, problemAspects);
  const isNarrowed = told.length > 0 && focus.asked !== '';
  const name = items.map((one) => one.name).join('、');
  const theme = focus.themes[0] ?? focus.aspects[0]?.split('/')[0] ?? '';
  return {
    thing: focus.thing,
    name: isNarrowed ? `${name} · ${focus.asked}` : name,
    url: item.url,
    summary: isNarrowed || others.length > 0 ? '' : (valuesOf(item, 'summary')[0]?.text ?? ''),
    parts: told.slice(0, mostParts),
    all: { text: others.length > 0 ? item.name : allText(told.length), url: item.url },
    beside: others.map(({ name, url }) => ({ name, url })),
    ...(isComparableKind(item.kind) && {
      compareUrl: ownChoiceUrl(
        item.kind,
        items.map(({ id }) => id),
        theme,
      ),
    }),
  };
}

function valuesOf({ entries }: ComparisonItem, row: string) {
  return entries.find((entry) => entry.row === row)?.values ?? [];
}

/** Row by row what the items say; of several those rows first that most of them say something to. */
function partsOf(
  items: readonly ComparisonItem[],
  focus: Focus,
  problemAspects: readonly string[],
): ShownPart[] {
  const isOne = items.length === 1;
  const rows = items.flatMap((item) =>
    (item.kind === 'practice' ? practiceRows(item) : placeRows(item, focus, problemAspects)).map((entry) => ({
      item,
      entry,
    })),
  );
  return [...Map.groupBy(rows, ({ entry }) => entry.row).values()]
    .map((of) => {
      const [first] = of;
      const says = of.flatMap(({ item, entry: { values } }) =>
        values.slice(0, isOne ? mostSays : 1).flatMap(({ text, url, details = [] }) => {
          const who = isOne ? (details.length > 1 ? (details[0] ?? '') : '') : item.name;
          return text === undefined ? [] : [{ text, url, ...(who && { who }) }];
        }),
      );
      const isPlain = first?.item.kind === 'practice' || focus.themes.length === 1 || !first?.entry.asked;
      return {
        name: isPlain ? (first?.entry.label ?? '') : `${first.entry.group} · ${first.entry.label}`,
        others: of.reduce((sum, { entry }) => sum + entry.values.length, 0) - says.length,
        says,
        order: first?.entry.order ?? 0,
        items: of.length,
      };
    })
    .filter(({ says }) => says.length > 0)
    .toSorted((one, other) => other.items - one.items || one.order - other.order)
    .map(({ items: _, order: __, ...part }) => part);
}

/** What a name alone says, where there is no more to load. */
export function answerFromName(thing: Thing): Answer {
  return {
    thing,
    name: thing.names[0] ?? '',
    url: pathTo(thing.url),
    summary: '',
    parts: [],
    all: { text: '看全部', url: pathTo(thing.url) },
    beside: [],
  };
}

/** What it consists of, on what it is described, who has it. */
function practiceRows({ entries }: ComparisonItem): ItemEntry[] {
  const wanted = ['components', 'articles'];
  return entries.filter(({ row }) => wanted.includes(row) || row.startsWith('dimension/'));
}

function placeRows(item: ComparisonItem, { themes, aspects }: Focus, problemAspects: readonly string[]) {
  const { entries } = item;
  const rows = entries.filter(
    ({ row, values }) => row.startsWith('aspect/') && values.some(({ text }) => text),
  );
  const asked = rows.filter(({ row }) => aspects.includes(row.slice('aspect/'.length)));
  const helping = rows.filter(({ row }) => problemAspects.includes(row.slice('aspect/'.length)));
  const ofThemes = rows.filter(({ row }) => themes.some((id) => row.startsWith(`aspect/${id}/`)));
  for (const found of [asked, helping, ofThemes]) if (found.length > 0) return found;
  if (themes.length > 0) return [];
  // What stands out: the first of each theme; of what tells nothing of its own, the cases in it.
  const first = rows.filter(({ group }, at) => rows.findIndex((one) => one.group === group) === at);
  return first.length > 0 ? first : entries.filter(({ row }) => row === 'articles');
}
