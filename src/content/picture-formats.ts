/** Which files are pictures, by their ending. */
import { extname } from 'node:path';

/** The format each ending promises, as sharp calls it. Written in any case: phones name pictures `IMG_1234.JPG`. */
const formatByEnding = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
} as const;

export const pictureEndings = Object.keys(formatByEnding);

/** What drawing programs, scanners and phones save, too; an SVG can hold scripts, and browsers show none of the others. */
const otherPictures = /\.(?:svgz?|heic|heif|tiff?|bmp|jfif|jp2|psd|eps|ico)$/i;

/** The format a file's name promises; undefined where it is none we show. */
export function promisedFormat(name: string): string | undefined {
  const ending = extname(name).slice(1).toLowerCase();
  return Object.hasOwn(formatByEnding, ending)
    ? formatByEnding[ending as keyof typeof formatByEnding]
    : undefined;
}

/** Whether a file is a picture, be it one of ours or not. */
export function isPicture(name: string): boolean {
  return promisedFormat(name) !== undefined || otherPictures.test(name);
}
