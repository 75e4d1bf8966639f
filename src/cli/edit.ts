/** The editor in a browser: `npm run edit`. The preview, with the form at /admin/; for this machine only, whatever HOST says. */
import { spawn } from 'node:child_process';
import { dev } from 'astro';
import { siteAddress } from '../content/site.ts';
import { addressToOpen, serverAddress } from './server-address.ts';

const host = '127.0.0.1';
// Read by the editor's part of the development server (src/edit/server/edit-server.ts).
process.env.CASEBOOK_EDIT = '1';

try {
  siteAddress();
  const { address } = await dev({ server: { ...serverAddress(), host } });
  const url = `${addressToOpen(host, address.port)}admin/`;
  console.log(`编辑界面：${url}（只有这台电脑能打开，按 Ctrl+C 停止）`);
  console.log(`整理台，从一篇原文开始：${url}import/`);
  if (process.stdout.isTTY) open(url);
} catch (error) {
  console.error(`启动失败：${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** Where no browser can be opened the address stands there to be clicked. */
function open(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
    win32: ['cmd', ['/c', 'start', '', url]],
    darwin: ['open', [url]],
  };
  const [command, args] = commands[process.platform] ?? ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
