/** A site of other content than ours, built and served for one file of browser tests. */
import { spawnSync } from 'node:child_process';
import { type ServedFolder, serveFolder } from '../../bench/pages/serve-folder.ts';

/**
 * Builds the content of `tests/fixtures/<name>` and serves it.
 *
 * @throws with the build's words when it fails
 */
export async function openSite(name: string): Promise<ServedFolder> {
  const folder = `.cache/e2e-${name}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: `tests/fixtures/${name}`,
      OUT_DIR: folder,
      SITE_URL: 'http://127.0.0.1/',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return serveFolder(folder);
}
