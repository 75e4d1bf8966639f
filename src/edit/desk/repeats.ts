/** Whether a text that should be in our own words repeats its source. Pure. */

/** So many characters in a row are no accident. */
export const mostRepeated = 20;

/** What is compared: neither spaces nor punctuation make words one's own. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The longest run of characters that a text shares with its source, where it is too long.
 *
 * @returns the run without its punctuation; undefined where there is none of `mostRepeated` characters
 */
export function findRepeated(text: string, source: string): string | undefined {
  const own = bare(text);
  const theirs = bare(source);
  let longest = '';
  for (let start = 0; start + mostRepeated <= own.length; start += 1) {
    let length = Math.max(mostRepeated, longest.length + 1);
    if (!theirs.includes(own.slice(start, start + length))) continue;
    while (start + length < own.length && theirs.includes(own.slice(start, start + length + 1))) length += 1;
    if (start + length <= own.length && length > longest.length) longest = own.slice(start, start + length);
  }
  return longest === '' ? undefined : longest;
}
