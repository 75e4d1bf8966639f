/**
 * `npm test`: everything there is to test, and one line that counts it all.
 *
 * Without a browser all else is still run, and a line says what was left out. That is a failure only where a browser was promised:
 * in CI (the environment's CI), or by naming one (CHROMIUM_PATH).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { ensureBrowser } from './browser.ts';

// A port of its own: several runs on one machine do not meet, nor does one meet a stranger.
process.env.E2E_PORT ??= String(await freePort());
const { siteFolder, siteUrl } = await import('./e2e/site.ts');

const reports = { vitest: '.cache/vitest.json', playwright: '.cache/playwright.json' };
for (const report of Object.values(reports)) rmSync(report, { force: true });

const steps: [name: string, command: string[], env?: Record<string, string>][] = [
  ['类型、格式与内容检查', ['npm', 'run', '--silent', 'check']],
  [
    '单元与构建测试',
    [
      'vitest',
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports.vitest}`,
    ],
  ],
];

const browserPromised = Boolean(process.env.CI || process.env.CHROMIUM_PATH);
const browser = ensureBrowser();
if (browser) {
  steps.push(
    ['为浏览器测试构建网站', ['node', 'src/cli/build.ts'], { SITE_URL: siteUrl, OUT_DIR: siteFolder }],
    ['浏览器测试', ['playwright', 'test', '--config=tests/playwright.config.ts']],
  );
}

let failedSteps = 0;
for (const [name, [command = '', ...args], env] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...(browser && { CHROMIUM_PATH: browser }),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  if (status !== 0) {
    failedSteps += 1;
    console.error(`!! ${name}没有通过`);
  }
}

/** A port nobody listens on, as the system gives it out. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4390));
    });
  });
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A runner that wrote no report failed before its first test: one failure. */
function count(path: string, read: (report: Record<string, unknown>) => Counts): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  return read(JSON.parse(readFileSync(path, 'utf8')));
}

const unit = count(reports.vitest, (report) => ({
  passed: Number(report.numPassedTests),
  failed: Number(report.numFailedTests),
  skipped: Number(report.numPendingTests),
}));
const leftOut = { passed: 0, failed: browserPromised ? 1 : 0, skipped: 0 };
const browserTests = browser ? count(reports.playwright, readPlaywright) : leftOut;

function readPlaywright({ stats }: Record<string, unknown>): Counts {
  const { expected, unexpected, flaky, skipped } = stats as Record<string, number>;
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0, skipped: skipped ?? 0 };
}

if (!browser) {
  console.error(
    '\n浏览器测试没有运行：没有找到浏览器，也装不上。请安装 Chromium 或 Chrome（Debian: apt-get install chromium），或用 CHROMIUM_PATH 指明位置',
  );
}
const failed = unit.failed + browserTests.failed;
console.log(
  `\n${unit.passed + browserTests.passed} passed, ${failed} failed, ${unit.skipped + browserTests.skipped} skipped`,
);
process.exitCode = failed > 0 || failedSteps > 0 ? 1 : 0;
