/** Figures, dates and lists as Chinese readers write them. */
import type { Metric } from '../schema/article.ts';
import type { SourceData } from '../schema/source.ts';
import type { Region } from './entities.ts';

/**
 * A number without its unit: 98.3, 569, 5万, 1.2亿. 万 and 亿 are used where nothing is lost and at most
 * two decimals remain.
 */
export function formatNumber(value: number): string {
  for (const [size, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    const scaled = Number((value / size).toFixed(2));
    if (Math.abs(value) >= size && scaled * size === value) return `${scaled}${name}`;
  }
  return String(value);
}

/** A figure with qualifier and unit: 逾70%, 近30门, 500余个, 5万余封, 91→11家. */
export function formatFigure({
  value,
  before,
  unit,
  qualifier,
}: Pick<Metric, 'value' | 'before' | 'unit' | 'qualifier'>): string {
  const figure = qualify(formatNumber(value), unit, qualifier);
  return before === undefined ? figure : `${formatNumber(before)}→${figure}`;
}

function qualify(number: string, unit: string, qualifier: Metric['qualifier']): string {
  switch (qualifier) {
    case 'exact':
      return number + unit;
    case 'over':
      if (unit === '%') return `逾${number}%`;
      // 余 stands after a round number only: 500余个, 5万余封, but 超63节.
      return /(?:0|万|亿)$/.test(number) && !number.includes('.')
        ? `${number}余${unit}`
        : `超${number}${unit}`;
    case 'nearly':
      return `近${number}${unit}`;
    case 'about':
      return `约${number}${unit}`;
    case 'at-least':
      return `不少于${number}${unit}`;
  }
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

/** 小学、中学 */
export function formatList(items: readonly string[]): string {
  return items.join('、');
}
