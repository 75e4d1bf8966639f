/** Writing on a canvas in one style after another. */
import { type Canvas, fill, type Ink, stamp } from './canvas.ts';
import type { Style } from './fonts.ts';
import { glyphsOf } from './glyphs.ts';
import { breakText } from './lines.ts';

export interface Type extends Style {
  /** Pixels of an em, and from line to line. */
  size: number;
  line: number;
  ink: Ink;
}

/**
 * Writes a text into a column.
 *
 * @param top of the first line's box, in pixels
 * @param most lines; a text that needs more ends in ……
 * @returns where the next thing can begin
 */
export async function write(
  canvas: Canvas,
  text: string,
  { x, top, width, most }: { x: number; top: number; width: number; most: number },
  type: Type,
): Promise<number> {
  const glyphs = await glyphsOf(`${text}…`, type, type.size);
  const lines = breakText(text, width, (character) => glyphs.get(character)?.advance ?? 0, most);
  for (const [at, line] of lines.entries()) {
    // The em box stands in the middle of its line; the base line is 0.88 em below its top.
    const base = top + at * type.line + (type.line - type.size) / 2 + 0.88 * type.size;
    let pen = x;
    for (const character of line) {
      const glyph = glyphs.get(character);
      if (!glyph) continue;
      stamp(canvas, glyph, pen, base, type.ink);
      pen += glyph.advance;
    }
  }
  return top + lines.length * type.line;
}

/** @param side pixels of a module */
export function drawCode(
  canvas: Canvas,
  modules: readonly (readonly boolean[])[],
  x: number,
  y: number,
  side: number,
): void {
  for (const [row, cells] of modules.entries()) {
    for (const [column, dark] of cells.entries()) {
      if (dark) fill(canvas, x + column * side, y + row * side, side, side, 'ink');
    }
  }
}
