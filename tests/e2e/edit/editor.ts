/** `npm run edit` on a copy of the content, for one file of tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Editor {
  /** Where the site is previewed, with a slash at the end. */
  url: string;
  /** The copy of the content that is edited. */
  folder: string;
  stop(): Promise<void>;
}

/** Starts it on a free port and waits until it says where it is. */
export async function startEditor(): Promise<Editor> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-edit-'));
  await cp('content', folder, { recursive: true });
  const port = await freePort();
  const child = spawn(process.execPath, [resolve('src/cli/edit.ts')], {
    env: {
      ...process.env,
      CONTENT_DIR: folder,
      SITE_URL: `http://127.0.0.1:${port}/cases/`,
      PORT: String(port),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url,
    folder,
    async stop() {
      child.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (data) => {
      said += data;
      const url = /编辑界面：(\S+?)admin\//.exec(said)?.[1];
      if (url) done(url);
    });
    child.on('exit', () => fail(new Error(`npm run edit ended:\n${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
