/**
 * `npm run build`: checks the content, builds the site and its search index beside the old one, then swaps them. What fails
 * leaves the last good site in place. OUT_DIR names another folder than `dist` (tests do).
 */
import { relative, resolve } from 'node:path';
import { replaceFolder } from './replace-folder.ts';
import { reportContent } from './report-content.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const outDir = resolve(process.env.OUT_DIR || 'dist');
const shown = relative('', outDir);

try {
  process.exitCode = (await buildSite()) ? 0 : 1;
} catch (error) {
  const { name, message, stack } = error as Error;
  console.error(name === 'BusyError' || name === 'ContentError' ? message : stack);
  console.error(`构建失败，${shown} 保持原样`);
  process.exitCode = 1;
}

async function buildSite(): Promise<boolean> {
  const start = performance.now();
  if (!(await reportContent())) {
    console.error(`没有构建，${shown} 保持原样`);
    return false;
  }
  // They take a second to load, which a check that fails need not wait for.
  const { build } = await import('astro');
  const { indexSite } = await import('../search/build/index-site.ts');
  let pages = 0;
  await replaceFolder(outDir, async (next) => {
    // A cache of its own keeps the data of one content folder out of the site of another.
    await build({
      outDir: next,
      logLevel: 'warn',
      ...(process.env.OUT_DIR ? { cacheDir: `${outDir}.cache` } : {}),
    });
    ({ pages } = await indexSite(next));
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`构建完成：${shown}，${pages} 页可搜索，用时 ${seconds} 秒`);
  return true;
}
