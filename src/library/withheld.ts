/** What is not public yet: drafts, and what nothing but a draft refers to. */
import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import { referencesIn } from '../schema/references.ts';
import { schemas } from '../schema/schemas.ts';
import type { Entries } from './entries.ts';

/** Vocabulary, which is there for articles to come. */
const alwaysPublic: readonly Kind[] = ['theme', 'problem'];

/**
 * Things that would leak a draft: those it leads to, over whatever number of steps, and to which nothing public leads. What no
 * draft and no article refers to stays public.
 *
 * @param named ids of practices that site.yaml shows
 * @returns `school/yi-shiyan`, drafts included
 */
export function findWithheld(entries: Entries, named: readonly string[] = []): ReadonlySet<string> {
  const links = new Map<string, string[]>();
  for (const kind of kindNames) {
    for (const { id, data } of entries[kinds[kind].folder]) {
      links.set(
        `${kind}/${id}`,
        referencesIn(schemas[kind], data).map((to) => `${to.to}/${to.id}`),
      );
    }
  }
  const drafts = entries.articles
    .filter(({ data }) => data.status === 'draft')
    .map(({ id }) => `article/${id}`);
  const ofDrafts = reach(drafts, links);
  const isPublic = (key: string) =>
    !ofDrafts.has(key) || alwaysPublic.some((kind) => key.startsWith(`${kind}/`));
  const open = reach([...[...links.keys()].filter(isPublic), ...named.map((id) => `practice/${id}`)], links);
  return ofDrafts.difference(open).union(new Set(drafts));
}

/** The entries without those withheld. */
export function withoutDrafts(entries: Entries, named?: readonly string[]): Entries {
  const withheld = findWithheld(entries, named);
  if (withheld.size === 0) return entries;
  return Object.fromEntries(
    kindNames.map((kind) => {
      const { folder } = kinds[kind];
      const all: readonly { id: string }[] = entries[folder];
      return [folder, all.filter(({ id }) => !withheld.has(`${kind}/${id}`))];
    }),
  ) as unknown as Entries;
}

/** Everything that links lead to, the beginnings included. */
function reach(from: readonly string[], links: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    open.push(...(links.get(at) ?? []));
  }
  return reached;
}
