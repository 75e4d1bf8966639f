/** Live preview while editing: `npm run dev`, address from PORT and HOST. */
import { dev } from 'astro';

const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? '127.0.0.1';

const server = await dev({ server: { port, host } });
console.log(`预览已启动：http://${host}:${server.address.port}/（保存文件即更新，按 Ctrl+C 停止）`);
