/** Drafts whose fields are not all there yet, as far as a page can be made of them; only the preview shows them. */
import { posix } from 'node:path';
import type { Entries, Entry } from '../library/entries.ts';
import { findLabelled } from '../markdown/labels.ts';
import type { ArticleData } from '../schema/article.ts';
import { kinds } from '../schema/kinds.ts';
import { type Reference, referencesIn } from '../schema/references.ts';
import { schemas } from '../schema/schemas.ts';
import type { EntityFile } from './list-files.ts';
import type { Content } from './read.ts';
import type { Refused } from './read-entry.ts';

/** @returns the draft with what it lacks filled in, but for its source; nothing of what is no draft */
export function unfinishedDraft(
  { id, file }: EntityFile,
  { sound, body, bodyLine }: Refused,
): Entry<'articles'> | undefined {
  const written = sound as Partial<ArticleData> | undefined;
  if (written?.status !== 'draft' || body === undefined) return undefined;
  const data: ArticleData = {
    ...{
      title: '（还没有标题）',
      level: 'region',
      summary: '（还没有摘要）',
      brief: { did: '（还没有写）' },
    },
    region: posix.basename(posix.dirname(file)) as ArticleData['region'],
    ...{ schools: [], partners: [], stage: [], themes: [], problems: [], practices: [] },
    ...{ silent: [], metrics: [], images: [], updated: new Date().toISOString().slice(0, 10) },
    ...(written as { source: ArticleData['source']; status: 'draft' }),
  };
  return { id, file, data, body, bodyLine: bodyLine ?? 1, labelled: findLabelled(body) };
}

/** All entries, unfinished drafts too: what only they refer to is not public either. */
export function withUnfinished({ entries, unfinished }: Pick<Content, 'entries' | 'unfinished'>): Entries {
  return { ...entries, articles: [...entries.articles, ...unfinished] };
}

/** Those a preview can show; a draft that names no source, or what is not there, has no page, and the check says why. */
export function previewable(entries: Entries): Entries {
  const isThere = ({ to, id }: Reference) =>
    (entries[kinds[to].folder] as readonly { id: string }[]).some((entry) => entry.id === id);
  const isWhole = ({ data }: Entry<'articles'>) =>
    data.status !== 'draft' || (data.source && referencesIn(schemas.article, data).every(isThere));
  return { ...entries, articles: entries.articles.filter(isWhole) };
}
