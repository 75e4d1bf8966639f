/** What is kept between runs. It can be deleted at any time: names hold the digest of all that a file was made of. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const cacheFolder = resolve('.cache');

/**
 * A file of the cache, made where it is not there.
 *
 * @param name path from the cache's folder: `pictures/1/4f2a….avif`
 * @param make gives the bytes, or something else that is handed on and not kept
 */
export async function kept<Other>(
  name: string,
  make: () => Promise<Buffer | Other>,
): Promise<Buffer | Other> {
  const path = join(cacheFolder, name);
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const made = await make();
  if (!Buffer.isBuffer(made)) return made;
  // Under another name until it is whole: several runs can be at it.
  const draft = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, made);
  await rename(draft, path);
  return made;
}
