/** Playwright's test, with what must hold on every page: no errors, and nothing from another origin. */
import { test as base, expect } from '@playwright/test';
import { siteUrl } from './site.ts';

export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page }, use) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const { origin } = new URL(request.url());
        if (origin !== new URL(siteUrl).origin && !/^(?:data|blob):/.test(request.url())) {
          wrong.push(`request: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
