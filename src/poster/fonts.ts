/**
 * The two open faces that posters are drawn with (Noto Serif SC, Noto Sans SC, SIL OFL), as packages bring them: a hundred small files
 * each, of which those are opened that hold a character in use. Nothing of the machine's own fonts is used: it may have none.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

const packages = { serif: 'noto-serif-sc', sans: 'noto-sans-sc' } as const;

export interface Style {
  family: keyof typeof packages;
  /** 200 to 900. */
  weight: number;
}

/** Outline of a character: an SVG path in thousandths of an em, y upwards, and how far the next character stands from it. */
export interface Outline {
  path: string;
  advance: number;
}

interface Family {
  folder: string;
  /** Files by the code points they hold, first to last. */
  ranges: { file: string; from: number; to: number }[];
}

const families = new Map<Style['family'], Promise<Family>>();
const opened = new Map<string, Promise<Face>>();
const fonts = new Map<string, Font>();

/**
 * An outline, from the file that holds the character.
 *
 * @returns undefined for a character that the face does not have
 */
export async function outlineOf(character: string, style: Style): Promise<Outline | undefined> {
  const code = character.codePointAt(0) ?? 0;
  const family = await familyOf(style.family);
  for (const { file } of family.ranges.filter(({ from, to }) => from <= code && code <= to)) {
    const font = await fontOf(style, family, file);
    const glyph = font.nominalGlyph(code);
    if (glyph === undefined || glyph === 0) continue;
    const path = font
      .glyphToPath(glyph)
      .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
    return { path, advance: font.glyphHAdvance(glyph) };
  }
  return undefined;
}

function familyOf(name: Style['family']): Promise<Family> {
  const known = families.get(name) ?? readFamily(packages[name]);
  families.set(name, known);
  return known;
}

async function readFamily(name: string): Promise<Family> {
  const list = createRequire(resolve('package.json')).resolve(`@fontsource-variable/${name}/unicode.json`);
  const byFile: Record<string, string> = JSON.parse(await readFile(list, 'utf8'));
  const ranges = Object.entries(byFile).flatMap(([key, text]) =>
    text.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      const file = `${name}-${key.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;
      return { file, from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
    }),
  );
  return { folder: join(dirname(list), 'files'), ranges };
}

async function fontOf({ weight }: Style, { folder }: Family, file: string): Promise<Font> {
  const key = `${file} ${weight}`;
  const known = fonts.get(key);
  if (known) return known;
  const face = opened.get(file) ?? openFace(join(folder, file));
  opened.set(file, face);
  const font = new Font(await face);
  font.setVariations([new Variation('wght', weight)]);
  fonts.set(key, font);
  return font;
}

async function openFace(path: string): Promise<Face> {
  return new Face(new Blob(await decompress(await readFile(path))));
}
