/** What editors have still to do: what is neither filled in nor declared silent, to be verified, orphaned, without figures, coined. */

import type { Entries, Entry } from '../library/entries.ts';
import { readLabel } from '../library/passages.ts';
import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import { referencesIn } from '../schema/references.ts';
import { schemas } from '../schema/schemas.ts';
import type { SiteData } from '../schema/site.ts';
import { articleGaps, dimensions } from '../schema/vocabularies.ts';

export interface TodoItem {
  /** Path from the content folder. */
  file: string;
  name: string;
  /** What is asked for: 学段、作业管理·公示. */
  what: string;
}

export interface TodoGroup {
  id: keyof typeof titles;
  title: string;
  items: TodoItem[];
}

const titles = {
  stubs: '只有名称，待补全',
  gaps: '还没有填，也没有声明原文没讲',
  drafts: '草稿，还没有发布',
  unverified: '出处待核',
  orphans: '没有哪里提到',
  figureless: '没有数据的案例',
  coined: '本库拟的名称，查查原文有没有自己的叫法',
} as const;

/** @param entries valid by their schemas */
export function listTodo(entries: Entries, site?: Pick<SiteData, 'notablePractices'>): TodoGroup[] {
  const found: Record<keyof typeof titles, TodoItem[]> = {
    stubs: [...entries.schools, ...entries.practices].flatMap((entry) => {
      const missing = [
        ...(entry.data.summary === '' ? ['简介'] : []),
        ...(entry.data.sources.length === 0 ? ['出处'] : []),
      ];
      return missing.length > 0 ? [item(entry, missing.join('、'))] : [];
    }),
    gaps: listGaps(entries),
    drafts: entries.articles.filter(({ data }) => data.status === 'draft').map((entry) => item(entry, '')),
    unverified: entries.sources.filter(({ data }) => data.status === '待核').map((entry) => item(entry, '')),
    orphans: listOrphans(entries, site),
    figureless: entries.articles
      .filter(({ data }) => data.metrics.length === 0 && !data.silent.includes('metrics'))
      .map((entry) => item(entry, '')),
    coined: entries.practices.filter(({ data }) => data.coined).map((entry) => item(entry, '')),
  };
  return (Object.keys(titles) as (keyof typeof titles)[]).map((id) => ({
    id,
    title: titles[id],
    items: found[id],
  }));
}

type AnyEntry = { file: string; data: { name: string } | { title: string } };

function item({ file, data }: AnyEntry, what: string): TodoItem {
  return { file, name: 'name' in data ? data.name : data.title, what };
}

function listGaps(entries: Entries): TodoItem[] {
  const { articles, practices, regions, schools } = entries;
  const told = (entry: AnyEntry, missing: readonly string[]) =>
    missing.length > 0 ? [item(entry, missing.join('、'))] : [];
  return [
    ...articles.flatMap((entry) => told(entry, gapsOfArticle(entry, entries))),
    ...practices
      .filter(({ data }) => data.summary !== '')
      .flatMap((entry) => {
        const open = Object.entries(dimensions).filter(([id]) => {
          const dimension = id as keyof typeof dimensions;
          return entry.data.dimensions[dimension] === undefined && !entry.data.silent.includes(dimension);
        });
        return told(
          entry,
          open.map(([, label]) => label),
        );
      }),
    ...regions.flatMap((entry) =>
      told(entry, entry.data.summary || entry.data.silent.length > 0 ? [] : ['简介']),
    ),
    ...schools.flatMap((entry) =>
      told(entry, entry.data.stage.length > 0 || entry.data.silent.length > 0 ? [] : ['学段']),
    ),
  ];
}

/** Fields, and aspects of its themes that no passage answers. */
function gapsOfArticle({ data, labelled }: Entry<'articles'>, { themes }: Entries): string[] {
  const own = themes
    .filter(({ id }) => (data.themes as readonly string[]).includes(id))
    .map(({ id, data: theme }) => ({ id, ...theme }));
  const answered = new Set(
    labelled.flatMap((one) => readLabel(one, own).map(({ theme, aspect }) => `${theme.id}/${aspect.id}`)),
  );
  const filled: Record<keyof typeof articleGaps, boolean> = {
    stage: data.stage.length > 0,
    period: data.period !== undefined,
    needs: data.brief.needs !== undefined,
    results: data.brief.results !== undefined,
    // A group of its own.
    metrics: true,
  };
  const fields = Object.entries(articleGaps).filter(
    ([id]) => !filled[id as keyof typeof articleGaps] && !data.silent.includes(id),
  );
  const aspects = own.flatMap(({ id, name, aspects: all }) =>
    all
      .filter((aspect) => !answered.has(`${id}/${aspect.id}`) && !data.silent.includes(`${id}/${aspect.id}`))
      .map((aspect) => `${name}·${aspect.name}`),
  );
  return [...fields.map(([, label]) => label), ...aspects];
}

/** Kinds whose things are there to be referred to. */
const referred: readonly Kind[] = ['practice', 'region', 'school', 'indicator', 'source', 'theme', 'problem'];

function listOrphans(entries: Entries, site?: Pick<SiteData, 'notablePractices'>): TodoItem[] {
  const named = new Set<string>((site?.notablePractices ?? []).map((id) => `practice/${id}`));
  for (const kind of kindNames) {
    for (const { id, data } of entries[kinds[kind].folder]) {
      for (const reference of referencesIn(schemas[kind], data)) {
        if (reference.to !== kind || reference.id !== id) named.add(`${reference.to}/${reference.id}`);
      }
    }
  }
  return referred.flatMap((kind) =>
    entries[kinds[kind].folder]
      .filter(({ id }) => !named.has(`${kind}/${id}`))
      .map((entry) => item(entry as AnyEntry, kinds[kind].label)),
  );
}
