/** Chinese and Arabic numbers as the press writes them: 5万, 1.2亿, 二十四, 一万. */

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九'].map((sign, value) => [sign, value]),
);
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The value of 二十四, 两百, 一千零五; NaN for what is no number. */
export function readChinese(text: string): number {
  let sum = 0;
  let digit: number | undefined;
  for (const sign of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const factor = small[sign];
    if (factor !== undefined) {
      sum += (digit ?? 1) * factor;
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return Number.NaN;
      digit = digits[sign];
      if (digit === undefined) return Number.NaN;
    }
  }
  return sum + (digit ?? 0);
}

/**
 * @param number 12,345.6 or 二十四
 * @param powers 万, 亿, 百万; may be empty
 */
export function readNumber(number: string, powers: string): number {
  const base = /\d/.test(number) ? Number(number.replaceAll(/[,，]/g, '')) : readChinese(number);
  const factor = [...powers].reduce((value, sign) => value * (large[sign] ?? small[sign] ?? 1), 1);
  // 1.2 × 100,000,000 without the dust of binary fractions.
  return Number((base * factor).toPrecision(12));
}
