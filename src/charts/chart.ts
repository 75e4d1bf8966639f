/** What is charted of an indicator; how it is drawn is `render-chart.ts`. */
import type { Indicator, Observation } from '../library/entities.ts';
import { describeFigure, formatFigure, formatNumber } from '../library/figure.ts';
import { compareRegions } from '../library/library.ts';
import { caveatOf, partOf, whenOf } from '../library/observations.ts';
import { placeName } from '../library/place.ts';

export interface Chart {
  /** Prefix of the ids in the drawing. */
  id: string;
  /** The drawing's name and what is read out in its place, every value included. */
  title: string;
  description: string;
  /** Slopes where every figure tells a change, otherwise dots on lines that start at 0. */
  form: 'dots' | 'slopes';
  /** Ends of the scale in the indicator's unit: 0 is always on it, and 100 where it is a percentage of a whole. */
  domain: readonly [number, number];
  percentage: boolean;
  marks: readonly ChartMark[];
  /** Figures that are left to the table. */
  omitted: number;
  /** In which respects the figures differ, so that they are not simply ranked. */
  differences: readonly string[];
}

export interface ChartMark {
  /** Who the figure is said of. */
  name: string;
  /** Where a school is, of what part and when. */
  details: string;
  value: number;
  before: number | undefined;
  /** The figure as printed, the change included: 逾70%, 91→11家. */
  label: string;
  /** The ends of a change: 91家, 11家. */
  endLabels: readonly [string, string];
}

/** More rows than this are no picture any more. */
const mostMarks = 24;

/**
 * The chart of one indicator.
 *
 * @returns undefined where there are fewer than two numbers
 * @throws {Error} when a figure measures another indicator: two indicators never share an axis
 */
export function chartIndicator(
  indicator: Indicator,
  observations: readonly Observation[],
): Chart | undefined {
  const stranger = observations.find((observation) => observation.indicator !== indicator);
  if (stranger) throw new Error(`${stranger.indicator.id} on the axis of ${indicator.id}`);

  // What is said in words only is never given a place on an axis.
  const charted = orderByPlace(observations).filter(hasNumber).slice(0, mostMarks);
  const numbers = charted.flatMap(({ before, value }) => (before === undefined ? [value] : [before, value]));
  if (numbers.length < 2) return undefined;
  const percentage = indicator.type === 'rate' && indicator.unit === '%';
  return {
    id: indicator.id,
    title: `${indicator.name}（${indicator.unit}）`,
    description: `${charted.map(describeMark).join('；')}。`,
    form: charted.every(({ before }) => before !== undefined) ? 'slopes' : 'dots',
    domain: [Math.min(0, ...numbers), Math.max(percentage ? 100 : 0, ...numbers) || 1],
    percentage,
    marks: charted.map(markOf),
    omitted: observations.length - charted.length,
    differences: differencesOf(charted),
  };
}

/** By place along the tree of regions, never by size: it is no ranking. What is said of one place keeps its order. */
export function orderByPlace(observations: readonly Observation[]): Observation[] {
  return observations.toSorted(
    (a, b) =>
      (regionOf(a) === regionOf(b) ? 0 : compareRegions(regionOf(a), regionOf(b))) || compareHolders(a, b),
  );
}

type Charted = Observation & { readonly value: number };

function hasNumber(observation: Observation): observation is Charted {
  return observation.value !== undefined;
}

function regionOf({ of }: Observation) {
  return of.kind === 'region' ? of : of.region;
}

/** A region before its schools, the schools by id. */
function compareHolders({ of: a }: Observation, { of: b }: Observation): number {
  return a.kind === b.kind ? a.id.localeCompare(b.id) : a.kind === 'region' ? -1 : 1;
}

function markOf(observation: Charted): ChartMark {
  const { of, value, before, unit = '' } = observation;
  return {
    name: of.kind === 'region' ? placeName(of) : of.name,
    details: [
      of.kind === 'school' && placeName(of.region),
      partOf(observation),
      whenOf(observation),
      caveatOf(observation),
    ]
      .filter(Boolean)
      .join(' · '),
    value,
    before,
    label: formatFigure(observation),
    endLabels: [
      before === undefined ? '' : formatNumber(before) + unit,
      formatFigure({ ...observation, before: undefined }),
    ],
  };
}

function describeMark(observation: Charted): string {
  const { name, details } = markOf(observation);
  return `${name}（${details}）：${describeFigure(observation)}`;
}

function differencesOf(observations: readonly Observation[]): string[] {
  const aspects: readonly (readonly [string, (observation: Observation) => string | undefined])[] = [
    ['对象', ({ of }) => of.kind],
    ['范围', partOf],
    ['时间', whenOf],
    ['算法', caveatOf],
  ];
  return aspects.filter(([, aspectOf]) => new Set(observations.map(aspectOf)).size > 1).map(([name]) => name);
}
