import type { Entries } from '../../library/entries.ts';
import { type Kind, kindNames, kindOf, kinds } from '../../schema/kinds.ts';
import type { Mistake } from '../../schema/mistake.ts';
import { type Named, suggestNearest } from '../../schema/nearest.ts';
import { isNewKind } from '../../schema/normalise.ts';
import { type Reference, referencesIn } from '../../schema/references.ts';
import { schemas } from '../../schema/schemas.ts';
import { type SiteData, siteSchema } from '../../schema/site.ts';
import type { CheckOptions } from './check-entries.ts';

/**
 * Ids that lead nowhere, in every field that the schemas say holds one.
 *
 * @param unreadable files that are there but have mistakes; their sound fields are looked at too
 */
export function checkReferences(
  entries: Entries,
  site: SiteData | undefined,
  unreadable: CheckOptions['unreadable'] = [],
): Mistake[] {
  const known = Object.fromEntries(
    kindNames.map((kind) => [kind, new Set(entries[kinds[kind].folder].map(({ id }) => id))]),
  ) as Record<Kind, Set<string>>;
  for (const { collection, id } of unreadable) known[kindOf(collection)].add(id);

  // One file gone is missed in thousands of places, and looking for what is near is slow.
  const described = new Map<string, Fault>();
  const faultOf = ({ to, id }: Reference): Fault => {
    const fault = described.get(`${to}/${id}`) ?? describeMissing(entries, to, id);
    described.set(`${to}/${id}`, fault);
    return fault;
  };
  const judge = (file: string, references: readonly Reference[]) =>
    references
      .filter(({ to, id }) => !known[to].has(id))
      .map((reference) => ({ file, field: reference.field, ...faultOf(reference) }));

  return [
    ...(site ? judge('site.yaml', referencesIn(siteSchema, site)) : []),
    ...kindNames.flatMap((kind) =>
      entries[kinds[kind].folder].flatMap(({ file, data }) => judge(file, referencesIn(schemas[kind], data))),
    ),
    ...unreadable.flatMap(({ collection, file, sound }) =>
      file && sound ? judge(file, referencesIn(schemas[kindOf(collection)], sound)) : [],
    ),
  ];
}

type Fault = Pick<Mistake, 'message' | 'hint'>;

function describeMissing(entries: Entries, to: Kind, id: string): Fault {
  const { folder, label } = kinds[to];
  const candidates: Named[] = entries[folder].map((entry) => ({
    id: entry.id,
    name: 'name' in entry.data ? entry.data.name : entry.data.title,
  }));
  return {
    message: `没有 id 为 ${id} 的${label}`,
    hint: hintFor(to, id, suggestNearest(id, candidates)),
  };
}

/** What an editor can do where nothing has an id: take the one that is near, or make the thing. */
function hintFor(to: Kind, id: string, near: string | undefined): string {
  const file = `${kinds[to].folder}/${id}.${to === 'article' ? 'md' : 'yaml'}`;
  if (near) return `${near}；还没有的，${isNewKind(to) ? '用 npm run content:new 新建' : '先新建它的文件'}`;
  const made = isNewKind(to) ? `新建: npm run content:new -- ${to} 名称 --id ${id}` : `先新建 ${file}`;
  return `${made}；或改成已有的 id`;
}
