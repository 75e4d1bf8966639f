/** `npm test`: everything there is to test, and one line that counts it all. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { siteFolder, siteUrl } from './e2e/site.ts';

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
  ['为浏览器测试构建网站', ['node', 'src/cli/build.ts'], { SITE_URL: siteUrl, OUT_DIR: siteFolder }],
  ['浏览器测试', ['playwright', 'test', '--config=tests/playwright.config.ts']],
];

let failedSteps = 0;
const browser = ensureBrowser();
for (const [name, [command = '', ...args], env] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM_PATH: browser, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0) {
    failedSteps += 1;
    console.error(`!! ${name}没有通过`);
  }
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
const browserTests = count(reports.playwright, ({ stats }) => {
  const { expected, unexpected, flaky, skipped } = stats as Record<string, number>;
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0, skipped: skipped ?? 0 };
});
const failed = unit.failed + browserTests.failed;
console.log(
  `\n${unit.passed + browserTests.passed} passed, ${failed} failed, ${unit.skipped + browserTests.skipped} skipped`,
);
process.exitCode = failed > 0 || failedSteps > 0 ? 1 : 0;
