/** A picture of paper, ink and red in sixteen colours, drawn pixel by pixel: fifty times as fast as quantising one of millions. */
import { crc32, deflateSync } from 'node:zlib';
import type { Glyph } from './glyphs.ts';

export type Ink = 'ink' | 'muted' | 'red';

const paper = [0xfb, 0xfa, 0xf5] as const;
const inks = [
  [0x1b, 0x24, 0x30],
  [0xb3, 0x26, 0x1e],
] as const;
/** Shades of an ink, from paper to full. */
const shades = 8;
const full = shades - 1;
/** Muted is ink that stops short of full. */
const strength: Record<Ink, { ink: number; of: number }> = {
  ink: { ink: 0, of: 1 },
  muted: { ink: 0, of: 0.66 },
  red: { ink: 1, of: 1 },
};

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** An index of the palette for each pixel. */
  readonly pixels: Uint8Array;
}

/** @param width even, in pixels */
export function createCanvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/** Fills a rectangle; sides in whole pixels. */
export function fill(
  { width, pixels }: Canvas,
  x: number,
  y: number,
  wide: number,
  high: number,
  by: Ink,
): void {
  const { ink, of } = strength[by];
  const value = ink * shades + Math.round(full * of);
  for (let row = y; row < y + high; row += 1) pixels.fill(value, row * width + x, row * width + x + wide);
}

/** Puts a glyph with its origin at a point of the base line. */
export function stamp({ width, height, pixels }: Canvas, glyph: Glyph, x: number, y: number, by: Ink): void {
  const { ink, of } = strength[by];
  const left = Math.round(x) - glyph.margin;
  const top = Math.round(y) + glyph.margin - glyph.side;
  for (let row = Math.max(0, -top); row < glyph.side && top + row < height; row += 1) {
    for (let column = Math.max(0, -left); column < glyph.side && left + column < width; column += 1) {
      const covered = glyph.coverage[row * glyph.side + column] ?? 0;
      const shade = Math.round((covered / 255) * full * of);
      const at = (top + row) * width + left + column;
      // Boxes of neighbours overlap.
      if (shade > (pixels[at] ?? 0) % shades) pixels[at] = ink * shades + shade;
    }
  }
}

/** PNG (W3C, third edition) of four bits a pixel. */
export function encodePng({ width, height, pixels }: Canvas): Buffer {
  const stride = width / 2 + 1;
  // Each row begins with its filter: none, as runs of paper compress well.
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x;
      rows[y * stride + 1 + x / 2] = ((pixels[at] ?? 0) << 4) | (pixels[at + 1] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits, by palette.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette())),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function palette(): number[] {
  return inks.flatMap((ink) =>
    Array.from({ length: shades }, (_, shade) =>
      paper.map((base, channel) => Math.round(base + ((ink[channel] ?? 0) - base) * (shade / full))),
    ).flat(),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
