import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isPicture, promisedFormat } from '../../../src/content/picture-formats.ts';
import { readPicture } from '../../../src/content/read-picture.ts';

const photo = 'tests/fixtures/library/articles/yiqu/IMG_0001.JPG';

test.each([
  ['IMG_1234.JPG', 'jpeg', true],
  ['a.b.Jpeg', 'jpeg', true],
  ['a.PNG', 'png', true],
  ['a.webp', 'webp', true],
  ['a.avif', 'heif', true],
  ['a.gif', 'gif', true],
  ['a.svg', undefined, true],
  ['IMG_1234.HEIC', undefined, true],
  ['scan.TIFF', undefined, true],
  ['jpg', undefined, false],
  ['a.jpg.md', undefined, false],
  ['a.constructor', undefined, false],
])('%s promises %s', (name, format, picture) => {
  expect([promisedFormat(name), isPicture(name)]).toEqual([format, picture]);
});

async function named(name: string, bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

test('a picture has the size it is seen in and a digest of its bytes, read for the first time or again', async () => {
  const bytes = await readFile(photo);
  const first = await readPicture(photo);
  expect(first).toMatchObject({ width: 64, height: 96, digest: expect.stringMatching(/^[\da-f]{16}$/) });
  expect(await readPicture(await named('other.jpeg', bytes))).toEqual(first);
});

test('what is known of the bytes does not excuse another name', async () => {
  const bytes = await readFile(photo);
  await readPicture(photo);
  expect(await readPicture(await named('other.png', bytes))).toMatchObject({
    message: '图片的内容是 JPEG，与文件名的结尾不符',
  });
});

test('a picture cut off on the way is refused, however often it is read', async () => {
  const bytes = await readFile(photo);
  const cut = await named('cut.jpg', bytes.subarray(0, bytes.length - 200));
  for (let time = 0; time < 2; time += 1)
    expect(await readPicture(cut)).toMatchObject({ message: '图片不完整或已损坏' });
});
