/** Width of a text in em, near enough for system fonts: a Chinese character is 1, a Latin one two thirds at most, but for W and m. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.65 : 1), 0);
}

/**
 * Cuts a text into lines: SVG text does not wrap on its own. A line does not begin with punctuation that closes (GB/T
 * 15834—2011, 5.1), and a Latin word or number is kept whole.
 *
 * @param width of a line, in em
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\w.%+]+|./gu) ?? []) {
    const closes = /^[，。、；：！？）》」』”’·]/u.test(piece);
    if (line && !closes && widthOf(line + piece) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line ? [...lines, line] : lines;
}
