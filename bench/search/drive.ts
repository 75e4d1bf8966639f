/** Asks both engines in Chromium: what they find, how long that takes and what it loads. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tests/browser.ts';
import type { Client } from './client/client.ts';
import type { EngineName } from './measure-index.ts';
import type { Sent, Server } from './serve.ts';

/** A query in a browser that had nothing of the engine, or had only other queries' parts. */
export interface Load {
  ms: number;
  sent: Sent[];
}

declare global {
  /** In the browser's page. */
  var client: Client;
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
}

async function openPage(browser: Browser, server: Server): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`In the browser: ${error.message}`));
  await page.goto(server.address);
  return page;
}

/** Loads the engine's script. */
function load(page: Page, engine: EngineName): Promise<void> {
  return page.evaluate(async (script) => {
    globalThis.client = (await import(script)).client;
  }, `/${engine}.js`);
}

/** Takes an engine's page for many queries. */
export interface Session {
  /** Ids found for each query. */
  find(queries: readonly { text: string; kind: string }[]): Promise<string[][]>;
  /** Milliseconds from each query to its first ten results, when it was asked just before. */
  timeWarm(texts: readonly string[]): Promise<number[]>;
}

export async function openSession(browser: Browser, server: Server, engine: EngineName): Promise<Session> {
  const page = await openPage(browser, server);
  await load(page, engine);
  return {
    async find(queries) {
      const found: string[][] = [];
      for (let from = 0; from < queries.length; from += 50) {
        found.push(
          ...(await page.evaluate(
            async (queries) => {
              const found: string[][] = [];
              for (const { text, kind } of queries) found.push(await globalThis.client.find(text, kind));
              return found;
            },
            queries.slice(from, from + 50).map(({ text, kind }) => ({ text, kind })),
          )),
        );
      }
      return found;
    },
    timeWarm: (texts) =>
      page.evaluate(async (texts) => {
        const times: number[] = [];
        for (const text of texts) {
          await globalThis.client.show(text);
          const start = performance.now();
          await globalThis.client.show(text);
          times.push(performance.now() - start);
        }
        return times;
      }, texts),
  };
}

/** Asks in a browser that has nothing yet, then something else in the same page. `all`: with what the search page shows beside the results. */
export async function measureLoads(
  browser: Browser,
  server: Server,
  engine: EngineName,
  [first, later]: readonly [string, string],
  all: boolean,
): Promise<[first: Load, later: Load]> {
  const page = await openPage(browser, server);
  server.takeSent();
  const ask = (text: string): Promise<number> =>
    page.evaluate(
      async ({ text, all, script }) => {
        const start = performance.now();
        globalThis.client ??= (await import(script)).client;
        await (all ? globalThis.client.showAll(text) : globalThis.client.show(text));
        return performance.now() - start;
      },
      { text, all, script: `/${engine}.js` },
    );
  const loads = [first, later] as const;
  const measured: Load[] = [];
  for (const text of loads) measured.push({ ms: await ask(text), sent: server.takeSent() });
  await page.context().close();
  return measured as [Load, Load];
}
