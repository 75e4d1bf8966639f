/** What charts of both forms share: a row for each figure, headed by who, where and when. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ChartMark } from './chart.ts';
import { widthOf, wrapText } from './wrap-text.ts';

/** Plot needs a DOM to draw in, which the build has not. */
const document = parseHTML('<!doctype html><html></html>').document as unknown as Document;

/** Drawn for the width of a phone's text column, where one unit is about one CSS pixel. */
export const chartWidth = 360;

/** Sizes of letters: names and values, and what is said around them. */
export const largeText = 14;
export const smallText = 13;

/** Between a dot's centre and its label. */
export const labelGap = 10;

const lineHeight = 19;

/** Room for the longest of some labels beside a dot. */
export function roomFor(labels: readonly string[]): number {
  return Math.max(...labels.map(widthOf)) * largeText + labelGap + 4;
}

/**
 * A drawing with one row for each mark: its heading, and below it what `draw` makes.
 *
 * @param drawnHeight of a row without its heading
 * @param options how a row is drawn; a datum's `row` is the mark's place in `marks`
 */
export function drawRows(
  marks: readonly ChartMark[],
  drawnHeight: number,
  { insetTop = 0, marks: drawn = [], ...options }: Plot.PlotOptions,
): Element {
  const names = marks.map(({ name }) => wrapText(name, chartWidth / largeText));
  const details = marks.map((mark) => wrapText(mark.details, chartWidth / smallText));
  const nameHeight = tallest(names);
  const headingHeight = nameHeight + tallest(details);
  return Plot.plot({
    document,
    width: chartWidth,
    height: marks.length * (headingHeight + drawnHeight),
    margin: 0,
    fy: { domain: marks.map((_, row) => row), padding: 0, axis: null },
    insetTop: headingHeight + insetTop,
    ...options,
    marks: [
      heading(names, largeText, 0, 'chart-name'),
      heading(details, smallText, nameHeight, 'chart-details'),
      ...drawn,
    ],
  });
}

function tallest(texts: readonly string[][]): number {
  return Math.max(...texts.map((lines) => lines.length)) * lineHeight;
}

function heading(texts: readonly string[][], fontSize: number, dy: number, className: string): Plot.Text {
  return Plot.text(texts, {
    fy: (_, row) => row,
    text: (lines) => lines.join('\n'),
    frameAnchor: 'top-left',
    lineAnchor: 'top',
    lineHeight: lineHeight / fontSize,
    dy,
    fontSize,
    className,
  });
}
