/** The server of the editor over a real connection: what it writes, and what it refuses. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAnswerer } from '../../../src/edit/server/api.ts';

// Each save runs the whole content check.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let server: Server;
let port: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-api-'));
  await cp('tests/fixtures/library', folder, { recursive: true });
  const session = { port: 0, token: 'secret' };
  const answer = createAnswerer(folder, session);
  server = createServer(async (request, response) => {
    const isAnswered = await answer(request, response, (request.url ?? '').replace('/admin', ''));
    if (!isAnswered) response.end('page');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  session.port = port;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const repo = 'v1/repos/casebook/content';

async function ask(path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${port}/admin/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: 'token secret', 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

async function digestOf(path: string): Promise<string> {
  const { body } = await ask(`${repo}/git/trees/main`);
  return body.tree.find((file: { path: string }) => file.path === path).sha;
}

const theme = 'content/themes/homework.yaml';
const encode = (text: string | Buffer) => Buffer.from(text).toString('base64');
const read = (path: string) => readFileSync(join(folder, path.replace('content/', '')), 'utf8');
const commit = (...files: unknown[]) => ask(`${repo}/contents`, { files });

describe('saving', () => {
  test('writes what has changed, and gives the new digest', async () => {
    const text = read(theme);
    const sha = await digestOf(theme);
    const changed = text.replace(/^summary: .*$/m, 'summary: 新的范围。');
    const { status, body } = await commit({
      operation: 'update',
      path: theme,
      sha,
      content: encode(changed),
    });
    expect(status).toBe(200);
    expect(read(theme)).toBe(changed);
    expect(body.files[0].sha).toBe(await digestOf(theme));
  });

  test('leaves nothing else behind', async () => {
    const before = readdirSync(join(folder, 'themes'));
    await commit({
      operation: 'update',
      path: theme,
      sha: await digestOf(theme),
      content: encode(read(theme)),
    });
    expect(readdirSync(join(folder, 'themes'))).toEqual(before);
  });

  test('a change made elsewhere meanwhile is not overwritten', async () => {
    const sha = await digestOf(theme);
    writeFileSync(join(folder, 'themes/homework.yaml'), `${read(theme)}# 别人写的\n`);
    const { status, body } = await commit({
      operation: 'update',
      path: theme,
      sha,
      content: encode('name: x'),
    });
    expect(status).toBe(409);
    expect(body.message).toContain('别处改过');
    expect(read(theme)).toContain('别人写的');
  });

  test('a new file does not take the place of one that is there', async () => {
    const { status } = await commit({ operation: 'create', path: theme, content: encode('name: x') });
    expect(status).toBe(409);
  });

  test('what the check refuses is not written; each mistake names its field', async () => {
    const text = read(theme);
    const wrong = text.replace(/^order: .*$/m, 'order: -1');
    const { status, body } = await commit({
      operation: 'update',
      path: theme,
      sha: await digestOf(theme),
      content: encode(wrong),
    });
    expect(status).toBe(422);
    expect(body.mistakes).toMatchObject([{ file: 'themes/homework.yaml', field: ['order'] }]);
    expect(body.message).toMatch(/^要改 1 处：order（次序）/);
    expect(read(theme)).toBe(text);
  });

  test('what others refer to is not deleted, and it says who does', async () => {
    const { status, body } = await commit({ operation: 'delete', path: theme, sha: await digestOf(theme) });
    expect(status).toBe(422);
    expect(body.message).toContain('articles/');
    expect(existsSync(join(folder, 'themes/homework.yaml'))).toBe(true);
  });

  test('of several files all are written or none', async () => {
    const school = {
      operation: 'create',
      path: 'content/schools/bing.yaml',
      content: encode('name: 丙小学\ntype: school\nregion: jiaqu\n'),
    };
    const { status } = await commit(school, {
      operation: 'create',
      path: 'content/schools/ding.yaml',
      content: encode('name: 丁小学\n'),
    });
    expect(status).toBe(422);
    expect(existsSync(join(folder, 'schools/bing.yaml'))).toBe(false);
    expect((await commit(school)).status).toBe(200);
    expect(read('content/schools/bing.yaml')).toBe('name: 丙小学\ntype: school\nregion: jiaqu\n');
  });

  test('a draft may be unfinished', async () => {
    const text = '---\ntitle: 草稿\nregion: jiaqu\nstatus: draft\nsummary: ""\n---\n';
    const { status } = await commit({
      operation: 'create',
      path: 'content/articles/jiaqu/caogao.md',
      content: encode(text),
    });
    expect(status).toBe(200);
    expect(read('content/articles/jiaqu/caogao.md')).toBe(
      '---\ntitle: 草稿\nregion: jiaqu\nstatus: draft\n---\n',
    );
  });
});

test('a picture that the form puts into a folder of the article lies beside it', async () => {
  const picture = readFileSync('tests/fixtures/library/articles/jiaqu/shetuan.png');
  const path = 'content/articles/yiqu/yiqu-caogao/tu.png';
  const { status, body } = await commit({ operation: 'create', path, content: encode(picture) });
  expect(status).toBe(200);
  expect(body.files).toEqual([{ path, sha: await digestOf('content/articles/yiqu/tu.png') }]);
  expect(readFileSync(join(folder, 'articles/yiqu/tu.png'))).toEqual(picture);
});

describe('refused paths', () => {
  test.each([
    'content/../package.json',
    'content/themes/../../x.yaml',
    'content/themes/..%2fx.yaml',
    '/etc/passwd',
    'package.json',
    'content/themes/.x.yaml',
    'content/themes/x.md',
    'content/articles/x.md',
    'content/articles/jiaqu/x.svg',
    'content/articles/jiaqu/x.js',
    'content/articles/jiaqu/sub/x.md',
    'content/other/x.yaml',
    'content/themes/作业.yaml',
    'content\\themes\\x.yaml',
    'content/themes/x.yaml\0.md',
  ])('%j', async (path) => {
    const before = readdirSync(folder, { recursive: true }).toSorted();
    const { status, body } = await commit({ operation: 'create', path, content: encode('name: x') });
    expect(status).toBe(403);
    expect(body.message).toMatch(/\p{Script=Han}/u);
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(before);
  });

  test('a symbolic link is neither read nor written through', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'casebook-outside-'));
    symlinkSync(outside, join(folder, 'articles/bingqu'));
    symlinkSync(join(outside, 'x.yaml'), join(folder, 'themes/linked.yaml'));
    for (const path of ['content/articles/bingqu/x.md', 'content/themes/linked.yaml']) {
      expect((await commit({ operation: 'create', path, content: encode('name: x') })).status).toBe(403);
      expect((await ask(`${repo}/file-contents`, { files: [path] })).status).toBe(403);
    }
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });
});

describe('refused requests', () => {
  test.each([
    [403, { Origin: 'https://evil.example' }],
    [403, { 'Sec-Fetch-Site': 'cross-site' }],
    [401, { Authorization: 'token other' }],
    [400, { 'Content-Type': 'text/plain' }],
  ])('%i for %j', async (status, headers) => {
    expect((await ask(`${repo}/contents`, { files: [] }, headers)).status).toBe(status);
  });

  test('too large a request is not read to its end', async () => {
    const { status, body } = await ask(`${repo}/contents`, ' '.repeat(25 * 1024 * 1024));
    expect(status).toBe(413);
    expect(body.message).toContain('24 MB');
  });

  test.each(['v1/nothing', `${repo}/nothing`, 'v1/repos/other/content'])(
    'nothing else is there: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test('no JSON', async () => {
    expect((await ask(`${repo}/contents`, '{')).status).toBe(400);
  });
});
