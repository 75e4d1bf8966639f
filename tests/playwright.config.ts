import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { siteFolder, siteUrl } from './e2e/site.ts';

export default defineConfig({
  testDir: 'e2e',
  // Two cores, one of them for the server.
  workers: 2,
  // A retried test is told of as flaky; where nobody watches it does not hold up what is sound.
  retries: process.env.CI ? 2 : 0,
  // What a test asserts is never how fast: a busy machine may take its time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    baseURL: siteUrl,
    locale: 'zh-CN',
    launchOptions: {
      executablePath: findBrowser(),
      // Without a UTF-8 locale Chromium cannot name a Chinese download.
      env: { ...process.env, LANG: 'C.UTF-8' } as Record<string, string>,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: '..',
    url: siteUrl,
    env: { SITE_URL: siteUrl, OUT_DIR: siteFolder, PORT: new URL(siteUrl).port },
    // Whatever already answers there is another site, or an older build of this one.
    reuseExistingServer: false,
  },
});
