/** An id for a name: 江北区 jiangbei, 作业超市 zuoye-chaoshi, 5+2 5-plus-2. */
import { readingsOf } from './pinyin.ts';

/** Syllables that are written together; two make most words. */
const together = 2;

/**
 * @param taken whether an id is in use: then the next free one with a number
 * @param isPlace of a region or a school: 江北区 and 江北中学 go without their last word
 */
export function proposeId(name: string, taken: (id: string) => boolean, isPlace = false): string {
  const ending = /(?<=\p{Script=Han}{2})(?:自治区|自治县|[省市区县]|学校|小学|中学)$/u;
  const short = isPlace ? name.replace(ending, '') : name;
  const words: string[] = [];
  let syllables = 0;
  for (const reading of readingsOf(short.normalize('NFKC').toLowerCase().replaceAll('+', ' plus '))) {
    const isSyllable = /^[a-zü]+$/.test(reading) && reading.length > 1;
    if (isSyllable && syllables > 0 && syllables < together) words.push(`${words.pop()}${reading}`);
    else words.push(reading);
    syllables = isSyllable ? (syllables % together) + 1 : 0;
  }
  const id =
    joinLatin(words)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'xin';
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? id : `${id}-${number}`;
    if (!taken(next)) return next;
  }
}

/** Letters and digits come one by one; words of them stay whole. */
function joinLatin(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const isOne =
      word.length === 1 &&
      /[a-z0-9.]$/.test(text) &&
      /[a-z0-9.]/.test(word) &&
      /(?:^|[^a-z])[a-z0-9.]*$/.test(text);
    return isOne ? text + word : `${text}-${word}`;
  }, '');
}
