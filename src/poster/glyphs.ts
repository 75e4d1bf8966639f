/** Characters as small pictures, each drawn once a run in a size and kept: a poster has hundreds, and most are the same. */
import sharp from 'sharp';
import { type Outline, outlineOf, type Style } from './fonts.ts';

export interface Glyph {
  /** How far the next character stands from it, in pixels. */
  advance: number;
  /** Side of the square it is drawn in, which begins `margin` to the left of it and ends as far below the base line. */
  side: number;
  margin: number;
  /** How much of each pixel is covered, 0 to 255, row by row. */
  coverage: Uint8Array;
}

/** What printers put where a character is missing. */
const missing = '〓';

const glyphs = new Map<string, Glyph>();

/** @param size pixels of an em */
export async function glyphsOf(
  text: string,
  style: Style,
  size: number,
): Promise<ReadonlyMap<string, Glyph>> {
  const characters = [...new Set(text)];
  const keyOf = (character: string) => `${character} ${style.family} ${style.weight} ${size}`;
  const wanted = characters.filter((character) => !glyphs.has(keyOf(character)));
  const outlines = await Promise.all(
    wanted.map(async (character) => (await outlineOf(character, style)) ?? (await outlineOf(missing, style))),
  );
  const drawn = await draw(
    outlines.map((outline) => outline ?? { path: '', advance: 0 }),
    size,
  );
  for (const [at, character] of wanted.entries()) glyphs.set(keyOf(character), drawn[at] as Glyph);
  return new Map(characters.map((character) => [character, glyphs.get(keyOf(character)) as Glyph]));
}

/** All in one drawing, cell beside cell: starting sharp costs more than a glyph. */
async function draw(outlines: readonly Outline[], size: number): Promise<Glyph[]> {
  if (outlines.length === 0) return [];
  const margin = Math.ceil(size / 4);
  const side = size + 2 * margin;
  const columns = Math.ceil(Math.sqrt(outlines.length));
  const width = columns * side;
  const scale = size / 1000;
  const cells = outlines.map(({ path }, at) => {
    const x = (at % columns) * side + margin;
    const y = Math.floor(at / columns) * side + side - margin;
    return `<path transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})" d="${path}"/>`;
  });
  const height = Math.ceil(outlines.length / columns) * side;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${cells.join('')}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return outlines.map(({ advance }, at) => {
    const left = (at % columns) * side;
    const top = Math.floor(at / columns) * side;
    const coverage = new Uint8Array(side * side);
    for (let y = 0; y < side; y += 1) {
      const row = (top + y) * width + left;
      coverage.set(pixels.subarray(row, row + side), y * side);
    }
    return { advance: advance * scale, side, margin, coverage };
  });
}
