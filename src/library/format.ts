/** Figures, dates and lists as Chinese readers write them. */
import type { Metric } from '../schema/article.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import type { SourceData } from '../schema/source.ts';
import type { Article, Region, School } from './entities.ts';

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

type FigureData = Pick<Metric, 'value' | 'before' | 'unit' | 'qualifier'>;

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
export function splitFigure({ value, before, unit, qualifier }: FigureData): FigureParts {
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
  const { value, before, unit } = figure;
  if (before === undefined) return formatFigure(figure);
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

/** When a figure was so, in the source's words; a bare date is written out: 2023 is 2023年. */
export function formatPeriod(period: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(period) ? formatDate(period) : period;
}

/** 2026年11月22日, 2021年11月 or 2021年, as much as is known. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** A source's date with how sure it is; undefined where nothing is known. */
export function formatSourceDate({ date, dateInferred }: Pick<SourceData, 'date' | 'dateInferred'>) {
  return date && formatDate(date) + (dateInferred ? '（据文中内容推断）' : '');
}

/** 重庆市九龙坡区; a name that has its region in it already is not led by it: 重庆高新技术产业开发区. */
export function placeName({ name, ancestors }: Region): string {
  const leading = ancestors.filter(
    (ancestor) => ![ancestor.name, ...ancestor.aliases].some((known) => name.startsWith(known)),
  );
  return [...leading.map((ancestor) => ancestor.name), name].join('');
}

/** Where a thing lies: the region of an article or a school, what is above a region; empty where nothing is. */
export function describePlace(thing: Article | School | Region): string {
  if (thing.kind !== 'region') return placeName(thing.region);
  return thing.parent ? placeName(thing.parent) : '';
}

/** 29 篇案例: how many things of a kind. */
export function formatCount(kind: Kind, count: number): string {
  return `${count} ${kinds[kind].counter}${kinds[kind].label}`;
}

/** 小学、中学 */
export function formatList(items: readonly string[]): string {
  return items.join('、');
}
