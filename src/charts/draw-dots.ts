import * as Plot from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { chartWidth, drawRows, labelGap, largeText, roomFor } from './chart-frame.ts';

/** A dot for each figure, on a line from 0; the line goes on to 100% where that is the whole. A ring is a value before. */
export function drawDots({ marks, domain, percentage }: Chart): Element {
  const rows = marks.map((mark, row) => ({ ...mark, row, farther: Math.max(mark.value, mark.before ?? 0) }));
  const level = { fy: 'row', y1: 0, y2: 0 } as const;
  const at = { fy: 'row', y: () => 0 } as const;
  return drawRows(marks, 40, {
    x: {
      type: 'linear',
      domain,
      range: [1, chartWidth - roomFor(marks.map(({ label }) => label))],
      axis: null,
    },
    y: { domain: [0, 1], axis: null },
    insetBottom: 24,
    marks: [
      percentage ? Plot.link(rows, { ...level, x1: 0, x2: 100, className: 'chart-track' }) : null,
      Plot.link(rows, { ...level, x1: 0, x2: 'value', className: 'chart-line' }),
      Plot.dot(rows, { ...at, x: 'before', r: 5, className: 'chart-before' }),
      Plot.dot(rows, { ...at, x: 'value', r: 6, className: 'chart-dot' }),
      Plot.text(rows, {
        ...at,
        x: 'farther',
        text: 'label',
        textAnchor: 'start',
        dx: labelGap,
        fontSize: largeText,
        className: 'chart-value',
      }),
    ],
  });
}
