/** Serves the built site for looking at it: `npm run serve`; PORT, HOST and OUT_DIR change the defaults. */
import { preview } from 'astro';

const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? '127.0.0.1';

try {
  const server = await preview({
    server: { port, host },
    outDir: process.env.OUT_DIR ?? 'dist',
    logLevel: 'error',
    vite: { preview: { strictPort: true } },
  });
  const { pathname } = new URL(process.env.SITE_URL ?? 'http://localhost/');
  console.log(`网站已启动：http://${server.host ?? host}:${server.port}${pathname}（按 Ctrl+C 停止）`);
  await server.closed();
} catch (error) {
  console.error(`启动失败：${error instanceof Error ? error.message : error}`);
  console.error(`如果端口 ${port} 已被占用，可以换一个：PORT=${port + 1} npm run serve`);
  process.exitCode = 1;
}
