/** Pagefind as it comes in the bench's page. */
import type { Client } from './client.ts';

interface Pagefind {
  search(text: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>;
}

const address = new URL('/stock/pagefind/pagefind.js', location.href).href;
const pagefind: Pagefind = await import(/* @vite-ignore */ address);
const shown = 10;

async function show(text: string): Promise<void> {
  const { results } = await pagefind.search(text);
  await Promise.all(results.slice(0, shown).map((result) => result.data()));
}

export const client: Client = {
  async find(text) {
    const { results } = await pagefind.search(text);
    return results.map(({ id }) => id);
  },
  show,
  showAll: show,
};
