/**
 * Pictures beside the articles, for the page: modern formats, several widths. Only these are published, never the file itself, in
 * which a phone has written where and when it was taken.
 */
import { parse, posix } from 'node:path';
import sharp from 'sharp';
import type { Article } from '../library/entities.ts';
import { pictureUrl } from '../library/urls.ts';
import type { ResolvedImage } from '../markdown/context.ts';
import { ContentError } from '../schema/mistake.ts';
import { contentFolder } from './folder.ts';
import { kept } from './kept.ts';
import { type Fault, type Picture, pictureCache, readOptions, readPicture } from './read-picture.ts';

/** The width of the text column, in CSS pixels. */
const columnWidth = 672;
const sizes = `(width <= ${columnWidth}px) 100vw, ${columnWidth}px`;
const widths = [390, columnWidth, 2 * columnWidth];
const formats = ['avif', 'webp'] as const;

/** One file made of a picture. */
export interface PictureVersion {
  /** Holds the digest of the picture, so that a file of this name never changes. */
  file: string;
  format: (typeof formats)[number] | 'jpeg';
  width: number;
  /** Path of the picture from the content folder. */
  from: string;
}

/**
 * @param article path of the article from the content folder
 * @param file the picture's name as the article gives it: `./playground.jpg`
 * @throws {ContentError} when it cannot be read, which the content check has said before; a preview shows its words instead
 */
export async function resolvePicture(article: string, file: string): Promise<ResolvedImage> {
  const from = posix.join(posix.dirname(article), file);
  const picture = await openPicture(from);
  if ('message' in picture) {
    if (import.meta.env.DEV) return { src: '', width: 0, height: 0, sources: [] };
    throw new ContentError([{ file: from, ...picture }]);
  }
  const { modern, fallback } = versionsOf(from, picture);
  return {
    src: pictureUrl(fallback.file),
    width: fallback.width,
    height: Math.round((picture.height / picture.width) * fallback.width),
    sources: modern.map(({ format, versions }) => ({
      type: `image/${format}`,
      srcset: versions.map(({ file, width }) => `${pictureUrl(file)} ${width}w`).join(', '),
    })),
    sizes,
  };
}

/** All files to be made of the pictures of some articles, each once. */
export async function listVersions(articles: readonly Article[]): Promise<PictureVersion[]> {
  const byFile = new Map<string, PictureVersion>();
  for (const { file, images } of articles) {
    for (const image of images) {
      const from = posix.join(posix.dirname(file), image.file);
      const picture = await openPicture(from);
      if ('message' in picture) continue;
      const { modern, fallback } = versionsOf(from, picture);
      for (const version of [...modern.flatMap(({ versions }) => versions), fallback])
        byFile.set(version.file, version);
    }
  }
  return [...byFile.values()];
}

/** The bytes of a version. sharp leaves all that is not pixels behind: place, camera, embedded previews. */
export function makeVersion({ file, format, width, from }: PictureVersion): Promise<Buffer> {
  return kept(`${pictureCache}/${file}`, async () => {
    const picture = await openPicture(from);
    if ('message' in picture) throw new ContentError([{ file: from, ...picture }]);
    const image = sharp(picture.bytes, readOptions).autoOrient().resize(width);
    // JPEG knows no transparency.
    return (format === 'jpeg' ? image.flatten({ background: '#fff' }) : image).toFormat(format).toBuffer();
  });
}

function versionsOf(from: string, { digest, width }: Picture) {
  const version = (format: PictureVersion['format'], at: number): PictureVersion => {
    // One dot only, before the ending.
    const name = parse(from).name.replaceAll('.', '-');
    return { file: `${name}-${digest}-${at}.${format === 'jpeg' ? 'jpg' : format}`, format, width: at, from };
  };
  const largest = Math.min(width, 2 * columnWidth);
  const fitting = [...widths.filter((at) => at < largest), largest];
  return {
    modern: formats.map((format) => ({ format, versions: fitting.map((at) => version(format, at)) })),
    fallback: version('jpeg', Math.min(width, columnWidth)),
  };
}

/** A picture by its path from the content folder, or what is wrong with it: it may be gone since the check. */
async function openPicture(from: string): Promise<Picture | Fault> {
  const gone = { message: '图片打不开', hint: '检查文件还在不在' };
  return readPicture(posix.join(contentFolder, from)).catch(() => gone);
}
