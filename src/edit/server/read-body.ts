import type { IncomingMessage } from 'node:http';
import { RefusedError } from './guard.ts';

/** A picture of 15 MB in base64, and some text. */
export const mostBytes = 24 * 1024 * 1024;

/**
 * The JSON a request carries; undefined where it carries nothing.
 *
 * @throws {RefusedError} when it is too large or no JSON
 */
export async function readBody(request: IncomingMessage, most = mostBytes): Promise<unknown> {
  const tooLarge = () =>
    new RefusedError(413, `一次最多保存 ${Math.round(most / 1024 / 1024)} MB，图片先缩小`);
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  // What a page elsewhere can send without asking first (a form, plain text) is not ours.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new RefusedError(400, '编辑服务只读 JSON');
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RefusedError(400, '送来的不是 JSON');
  }
}
