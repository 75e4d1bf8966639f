/** Serves the built site for looking at it: `npm run serve`; PORT, HOST and OUT_DIR change the defaults. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { readMark } from './out-folder.ts';
import { restoreFolder } from './replace-folder.ts';
import { addressToOpen, serverAddress } from './server-address.ts';

try {
  const { port, host } = serverAddress();
  const outDir = process.env.OUT_DIR || 'dist';
  await restoreFolder(resolve(outDir));
  if (!existsSync(join(outDir, 'index.html')))
    throw new Error(`${outDir} 里还没有网站，先运行 npm run build`);
  // The site as it was built, whatever has happened to site.yaml since.
  const built = readMark(outDir);
  if (built) process.env.SITE_URL = built.address;
  const server = await preview({
    server: { port, host },
    outDir,
    logLevel: 'silent',
    vite: { preview: { strictPort: true } },
  }).catch((error: Error) => {
    if (!/already in use/.test(error.message)) throw error;
    throw new Error(`端口 ${port} 已被占用，换一个：PORT=${port + 1} npm run serve`);
  });
  console.log(`网站已启动：${addressToOpen(server.host ?? host, server.port)}（按 Ctrl+C 停止）`);
  await server.closed();
} catch (error) {
  console.error(`启动失败：${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
