import type { ItemValue } from '../shared/comparison.ts';

/** As many values as a cell can hold; a city may have thousands of articles. */
const mostValues = 12;

/** The first values, then how many more there are and where they are listed. */
export function fewValues(
  values: readonly ItemValue[],
  url: string,
  most = mostValues,
): readonly ItemValue[] {
  if (values.length <= most) return values;
  return [...values.slice(0, most), { text: `另有 ${values.length - most} 项`, url }];
}
