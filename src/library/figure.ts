/** Figures as Chinese readers write them. */
import type { Metric } from '../schema/article.ts';

/**
 * A number without its unit: 98.3, 569, 12,345, 5万, 1.2亿, −3. 0 is printed as 0.
 *
 * 万 and 亿 are used where nothing is lost and at most two decimals remain (GB/T 15835—2011, 5.3: 万 and 亿 may be
 * characters, the rest is Arabic). Other whole numbers of more than four digits get commas, decimals none (5.1.1: 千分撇;
 * numbers of up to four digits need none).
 */
export function formatNumber(value: number): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  for (const [unit, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    const scaled = Number((size / unit).toFixed(2));
    // Rounded, because 1.13 × 10000 is 11299.999… in binary.
    if (size >= unit && Math.round(scaled * unit) === size) return `${sign}${scaled}${name}`;
  }
  const [whole = '', decimals] = String(size).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return sign + grouped + (decimals ? `.${decimals}` : '');
}

type FigureData = Pick<Metric, 'value' | 'statement' | 'before' | 'unit' | 'qualifier'>;

/** A figure in the pieces it is set in: the number large, the words around it small. */
export interface FigureParts {
  /** The number before a change: 91 of 91→11家. */
  before: string | undefined;
  /** 逾, 近, 约; empty for an exact figure. */
  lead: string;
  number: string;
  /** Unit, with 余 in front of it where that is the qualifier: 余个. */
  tail: string;
}

/**
 * Takes a figure apart. Qualifiers stand as newspapers write them: 逾70%, 500余个, 超63节, 近30门, 约, 不少于. GB/T
 * 15835—2011 rules on none of these words; it only keeps approximate numbers of characters (几, 三五) apart (4.2.2).
 */
export function splitFigure({
  value,
  statement = '',
  before,
  unit = '',
  qualifier,
}: FigureData): FigureParts {
  // Words are never given a number.
  if (value === undefined) return { before: undefined, lead: '', number: statement, tail: '' };
  const number = formatNumber(value);
  const [lead, more] = qualifierWords(number, unit, qualifier);
  return {
    before: before === undefined ? undefined : formatNumber(before),
    lead,
    number,
    tail: more + unit,
  };
}

/** A figure with qualifier and unit: 逾70%, 近30门, 500余个, 5万余封, 91→11家. */
export function formatFigure(figure: FigureData): string {
  const { before, lead, number, tail } = splitFigure(figure);
  return `${before === undefined ? '' : `${before}→`}${lead}${number}${tail}`;
}

/** A figure to be read out, where a screen reader would say “right arrow”: 由91家减至11家. Others are read as printed. */
export function describeFigure(figure: FigureData): string {
  const { value, before, unit = '' } = figure;
  if (before === undefined || value === undefined) return formatFigure(figure);
  const direction = value < before ? '减至' : '增至';
  return `由${formatNumber(before)}${unit}${direction}${formatFigure({ ...figure, before: undefined })}`;
}

/** What stands before the number, and between number and unit. */
function qualifierWords(number: string, unit: string, qualifier: Metric['qualifier']): [string, string] {
  switch (qualifier) {
    case 'exact':
      return ['', ''];
    case 'over':
      if (unit === '%') return ['逾', ''];
      // 余 stands after a round number only: 500余个, 5万余封, but 超63节.
      return /^\d+(?:0|万|亿)$/.test(number.replaceAll(',', '')) ? ['', '余'] : ['超', ''];
    case 'nearly':
      return ['近', ''];
    case 'about':
      return ['约', ''];
    case 'at-least':
      return ['不少于', ''];
  }
}
