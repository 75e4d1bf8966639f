/** The site's search in the bench's page, in its worker, as the search page uses it. */
import { startSearch } from '../../../src/search/browser/start-search.ts';
import type { Client } from './client.ts';

const search = startSearch(new URL('/', location.href).href);
const shown = 10;

export const client: Client = {
  async find(text, kind) {
    const { ids } = await search.search({ text, kind, filters: {} });
    return ids;
  },
  async show(text) {
    const { ids, phrases } = await search.search({ text, kind: 'article', filters: {} });
    await search.show(ids.slice(0, shown), phrases);
  },
  async showAll(text) {
    const query = { text, kind: 'article', filters: {} };
    const { ids, phrases } = await search.search(query);
    await Promise.all([
      search.show(ids.slice(0, shown), phrases),
      search
        .read(query)
        .then((parts) => Promise.all([search.searchLoosely(query, parts), search.count(query, parts)])),
    ]);
  },
};
