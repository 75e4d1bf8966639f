/** A small static server that counts what it sends. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Sent {
  path: string;
  /** Size of the file. */
  bytes: number;
  /** Size as sent: text is compressed, as web servers do; Pagefind's files are compressed inside and go as they are. */
  transferred: number;
}

export interface Server {
  address: string;
  /** What was sent since this was last asked. */
  takeSent(): Sent[];
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** @param folders where a path is looked for, in turn; `/` is an empty page */
export async function serve(folders: readonly string[]): Promise<Server> {
  let sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = pathname === '/' ? emptyPage : await readFirst(folders, pathname);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const type = pathname === '/' ? types['.html'] : types[extname(pathname)];
    const body = type ? await promisify(gzip)(content) : content;
    sent.push({ path: pathname, bytes: content.length, transferred: body.length });
    response
      .writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(type && { 'Content-Encoding': 'gzip' }),
      })
      .end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const emptyPage = Buffer.from(
  '<!doctype html><html lang="zh-CN"><head><link rel="icon" href="data:,"><title>bench</title></head></html>',
);

async function readFirst(folders: readonly string[], path: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (content) return content;
  }
  return undefined;
}
