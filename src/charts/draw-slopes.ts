import * as Plot from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { chartWidth, drawRows, labelGap, largeText, roomFor, smallText } from './chart-frame.ts';

interface End {
  row: number;
  value: number;
  label: string;
}

/** A line from the value before to the value after, for each change; all to one scale. */
export function drawSlopes({ marks, domain }: Chart): Element {
  const ends = ([0, 1] as const).map((end) =>
    marks.map(
      ({ before = 0, value, endLabels }, row): End => ({
        row,
        value: end === 0 ? before : value,
        label: endLabels[end],
      }),
    ),
  );
  const [before = [], after = []] = ends;
  const room = roomFor([...before, ...after].map(({ label }) => label));
  return drawRows(marks, 150, {
    x: { type: 'point', domain: [0, 1], range: [room, chartWidth - room], axis: null },
    y: { type: 'linear', domain, axis: null },
    insetTop: 14,
    insetBottom: 46,
    marks: [
      Plot.line(
        ends.flatMap((list, end) => list.map((datum) => ({ ...datum, end }))),
        { fy: 'row', x: 'end', y: 'value', z: 'row', className: 'chart-line' },
      ),
      ...drawEnd(before, 0, '变化前', domain[0]),
      ...drawEnd(after, 1, '变化后', domain[0]),
    ],
  });
}

/** One side: the dots, their values outside, and what the side is, at the foot. */
function drawEnd(ends: readonly End[], side: 0 | 1, name: string, foot: number): Plot.Markish[] {
  const x = () => side;
  return [
    Plot.dot(ends, {
      fy: 'row',
      x,
      y: 'value',
      r: side === 0 ? 5 : 6,
      className: side === 0 ? 'chart-before' : 'chart-dot',
    }),
    Plot.text(ends, {
      fy: 'row',
      x,
      y: 'value',
      text: 'label',
      textAnchor: side === 0 ? 'end' : 'start',
      dx: side === 0 ? -labelGap : labelGap,
      fontSize: largeText,
      className: 'chart-value',
    }),
    Plot.text(ends, {
      fy: 'row',
      x,
      y: () => foot,
      text: () => name,
      dy: 22,
      fontSize: smallText,
      className: 'chart-details',
    }),
  ];
}
