/** Breaking Chinese text into lines: between words, never before a mark that closes or after one that opens (CLREQ 3.1.3). */

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const closing = /^[，。、；：！？）》〉」』〕】”’…—·%‰)\]]/u;
const opening = /[（《〈「『〔【“‘([]$/u;

/**
 * Lines of a text that are no wider than asked; a word that is wider is broken where the line is full.
 *
 * @param widthOf width of a character, in the unit of `width`
 * @param most lines; a text that needs more ends in ……
 */
export function breakText(
  text: string,
  width: number,
  widthOf: (character: string) => number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const widthOfText = (some: string) =>
    Array.from(some).reduce((sum, character) => sum + widthOf(character), 0);
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text)) {
    if (widthOfText(line + unit) <= width) {
      line += unit;
      continue;
    }
    const pieces = widthOfText(unit) <= width ? [unit] : Array.from(unit);
    for (const piece of pieces) {
      if (line && widthOfText(line + piece) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += line ? piece : piece.trimStart();
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  let last = shown.pop() ?? '';
  while (last && widthOfText(`${last}……`) > width) last = Array.from(last).slice(0, -1).join('');
  return [...shown, `${last.replace(/[，、；：。]$/u, '')}……`];
}

/** A short name in quotation marks is read as one word: “五个一点”. */
const quoted = /(“[^”]{1,8}”)/u;

/** Words with the marks that belong to them. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  const segments = text
    .split(quoted)
    .flatMap((part) => (quoted.test(part) ? [part] : [...words.segment(part)].map(({ segment }) => segment)));
  for (const segment of segments) {
    const before = units.at(-1);
    const joins = before !== undefined && (closing.test(segment) || opening.test(before));
    if (joins) units[units.length - 1] = before + segment;
    else units.push(segment);
  }
  return units;
}
