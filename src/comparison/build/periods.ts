/** When a figure was so, as far as years can tell. */

/**
 * First and last year a period names: 2021年秋季学期 is [2021, 2021], 2019—2021年 is [2019, 2021]. Undefined
 * where no year is named, and where it has no end of its own (2016年以来, 至今), as nothing can be reckoned then.
 */
export function yearsOf(period: string | undefined): readonly [number, number] | undefined {
  if (!period || /至今|以来|起$/.test(period)) return undefined;
  const years = (period.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}
