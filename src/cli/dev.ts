/** Live preview while editing: `npm run dev`, address from PORT and HOST; a port in use makes it the next one. */
import { dev } from 'astro';
import { siteAddress } from '../content/site.ts';
import { addressToOpen, serverAddress } from './server-address.ts';

try {
  // Where site.yaml is missing or wrong Astro would say so first, in its own words.
  siteAddress();
  const wanted = serverAddress();
  const { address } = await dev({ server: wanted });
  console.log(`预览已启动：${addressToOpen(wanted.host, address.port)}（保存文件即更新，按 Ctrl+C 停止）`);
} catch (error) {
  console.error(`启动失败：${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
