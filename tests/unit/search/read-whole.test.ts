/** A file of the index is had whole, or it is an error that says so. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPacked } from '../../../src/search/shared/packed.ts';
import { IndexUnavailable, readWhole } from '../../../src/search/shared/read-whole.ts';

const answers: Record<string, (response: ServerResponse) => void> = {
  '/whole': (response) => response.end('{"a":1}'),
  '/slow-but-coming': (response) => {
    for (const [at, piece] of ['{', '"a"', ':', '1', '}'].entries())
      setTimeout(() => (piece === '}' ? response.end(piece) : response.write(piece)), at * 60);
  },
  '/refused': (response) => response.writeHead(503).end('{}'),
  '/a-page': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('\n<!doctype html><p>请先登录'),
  '/cut-off': (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{"a"');
    setTimeout(() => response.destroy(), 20);
  },
  '/never': () => {},
  '/stops-in-the-middle': (response) => response.write('{"a"'),
  '/names.packed': (response) => response.end(gzipSync('[]')),
  '/spoilt.packed': (response) => response.end('not compressed'),
};

const server = createServer((request, response) => answers[request.url ?? '']?.(response));
let site = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each(['/whole', '/slow-but-coming'])('%s', async (path) => {
  expect(await (await readWhole(site + path, 150)).json()).toEqual({ a: 1 });
});

test.each(['/refused', '/a-page', '/cut-off', '/never', '/stops-in-the-middle'])(
  '%s is unavailable',
  async (path) => {
    await expect(readWhole(site + path, 150)).rejects.toBeInstanceOf(IndexUnavailable);
  },
);

test('a server that is not there is unavailable', async () => {
  await expect(readWhole('http://127.0.0.1:9/whole')).rejects.toBeInstanceOf(IndexUnavailable);
});

test('our own files are packed; one that is not what it should be is unavailable', async () => {
  expect(await readPacked(`${site}/`, 'names')).toBe('[]');
  await expect(readPacked(`${site}/`, 'spoilt')).rejects.toBeInstanceOf(IndexUnavailable);
});
