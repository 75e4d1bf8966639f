/** A picture's bytes: whether they are what the name promises, whole, and of a size that can be shown. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import sharp, { type SharpOptions } from 'sharp';
import type { Mistake } from '../schema/mistake.ts';
import { kept } from './kept.ts';
import { promisedFormat } from './picture-formats.ts';

export interface Picture {
  bytes: Buffer;
  /** Of the bytes; what is made of the picture is kept and named by it. */
  digest: string;
  /** As it is seen: a phone writes down which way it was held. In pixels. */
  width: number;
  height: number;
}

export type Fault = Pick<Mistake, 'message' | 'hint'>;

/** A camera's picture has 12 to 50 megapixels; a few kilobytes can unpack to hundreds. */
const mostMegapixels = 50;
const mostMegabytes = 50;

/** What `sharp` is told of every picture, here and where versions of it are made. */
export const readOptions: SharpOptions = {
  failOn: 'error',
  limitInputPixels: mostMegapixels * 1e6,
};

/** The number grows when other files are made of a picture. */
export const pictureCache = 'pictures/1';

/**
 * Reads a picture and decodes it once; later runs trust its digest.
 *
 * @param path absolute path
 * @returns the picture, or what is wrong with it
 * @throws what reading the file throws
 */
export async function readPicture(path: string): Promise<Picture | Fault> {
  const { size } = await stat(path);
  if (size === 0) return { message: '图片文件是空的', hint: '重新复制一份' };
  if (size > mostMegabytes * 1e6) {
    return {
      message: `图片文件有 ${Math.round(size / 1e6)} MB，最多 ${mostMegabytes} MB`,
      hint: '缩小后再用',
    };
  }
  const bytes = await readFile(path);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const known = await kept(`${pictureCache}/${digest}.json`, async () => {
    const measured = await measure(bytes);
    return 'message' in measured ? measured : Buffer.from(JSON.stringify(measured));
  });
  if (!Buffer.isBuffer(known)) return known;
  const { format, width, height } = JSON.parse(known.toString()) as Measured;
  return judgeName(path, format) ?? { bytes, digest, width, height };
}

interface Measured {
  format: string;
  width: number;
  height: number;
}

async function measure(bytes: Buffer): Promise<Measured | Fault> {
  try {
    // Of an enormous one the head is still read, to say how large it is.
    const head = await sharp(bytes, { ...readOptions, limitInputPixels: false }).metadata();
    const { format, width, height } = head;
    const megapixels = (width * height) / 1e6;
    if (megapixels > mostMegapixels) {
      const message = `图片有 ${width}×${height} 像素（${Math.round(megapixels)} 百万），最多 ${mostMegapixels} 百万`;
      return { message, hint: '缩小后再用，长边 3000 像素足够' };
    }
    if ((head.pages ?? 1) > 1) return { message: '图片是动图', hint: '换成一张静止的图片' };
    // Every row is read, so that a picture cut off on the way is noticed.
    await sharp(bytes, readOptions).resize(8).raw().toBuffer();
    return { format, ...head.autoOrient };
  } catch (error) {
    if (/unsupported image format/.test((error as Error).message)) {
      return { message: '文件不是图片，或者格式不认识', hint: '用看图软件打开，另存为 JPEG 或 PNG' };
    }
    return { message: '图片不完整或已损坏', hint: '重新复制，或用看图软件打开后另存' };
  }
}

/** A browser is told the format by the name. */
function judgeName(path: string, format: string): Fault | undefined {
  if (format === promisedFormat(path)) return undefined;
  const real = format === 'heif' ? 'AVIF' : format.toUpperCase();
  return {
    message: `图片的内容是 ${real}，与文件名的结尾不符`,
    hint: '用看图软件打开，另存为 JPEG 或 PNG，连同结尾一起换掉',
  };
}
