/**
 * `npm run build`: checks the content, builds the site and its search index beside the old one, then swaps them. What fails
 * leaves the last good site in place, and so does a build of what has been built already. OUT_DIR names another folder than
 * `dist` (tests do), DEBUG=1 shows what Astro says.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { isLocal, siteAddress } from '../content/site.ts';
import { describeFailure } from './describe-failure.ts';
import { isUpToDate, markFolder, requireOutFolder } from './out-folder.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { reportContent } from './report-content.ts';
import { digestInputs } from './unchanged.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const outDir = resolve(process.env.OUT_DIR || 'dist');
const shown = relative('', outDir) || '.';
const debug = Boolean(process.env.DEBUG);

try {
  process.exitCode = (await buildSite()) ? 0 : 1;
} catch (error) {
  for (const line of describeFailure(error, debug)) console.error(line);
  process.exitCode = 1;
}
if (process.exitCode === 1) {
  console.error(existsSync(outDir) ? `没有构建，${shown} 保持原样` : `没有构建，还没有 ${shown}`);
}

async function buildSite(): Promise<boolean> {
  const start = performance.now();
  requireOutFolder(outDir, process.cwd(), contentFolder);
  await restoreFolder(outDir);
  const inputs = digestInputs(process.cwd(), contentFolder);
  if (isUpToDate(outDir, inputs)) {
    console.log(`没有变化，${shown} 已是最新的`);
    return true;
  }
  if (!(await reportContent())) return false;
  const address = siteAddress();
  if (isLocal(address)) {
    const remedy = '发布前在 site.yaml 的 address 或 SITE_URL 写上真正的网址';
    console.warn(`提醒：网址是本机的 ${address.href}，引用格式和规范链接都会写它；${remedy}`);
  }
  // They take a second to load, which a check that fails need not wait for.
  const { buildOrStop } = await import('./stoppable-build.ts');
  const { startIndexing } = await import('../search/build/start-indexing.ts');
  let pages = 0;
  await replaceFolder(outDir, async (next) => {
    // Astro would tell of a failure three times, and of what follows from it; `describeFailure` tells of it once.
    const indexing = startIndexing();
    try {
      await buildOrStop({ outDir: next, logLevel: debug ? 'warn' : 'silent' }, (html, path) =>
        indexing.add(html, decodeURI(path.slice(address.pathname.length))),
      );
      pages = await indexing.write(next);
    } finally {
      await indexing.stop();
    }
    await markFolder(next, address, inputs);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`构建完成：${shown}，${pages} 页可搜索，用时 ${seconds} 秒`);
  return true;
}
