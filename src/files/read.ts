/** The whole content folder, read from disk. */
import { posix } from 'node:path';
import type { Entries } from '../library/entries.ts';
import type { Problem } from '../library/problem.ts';
import { findBodyProblems } from '../library/sections.ts';
import { type SiteData, siteSchema } from '../schema/site.ts';
import { type EntityFile, listFiles, topFiles } from './list-files.ts';
import { parseData, type ReadEntry, readEntries } from './read-entry.ts';
import { readText } from './read-text.ts';

export interface Content {
  /** Entries that are valid by their schema, in order of file. */
  entries: Entries;
  /** Files of entities that could not be read: what refers to them is no mistake of its own. */
  unreadable: EntityFile[];
  site: SiteData | undefined;
  problems: Problem[];
}

/**
 * Reads every file: names, encoding, YAML, schemas and the bodies of articles. Rules across files are
 * `library/checks.ts`.
 *
 * @param folder absolute path
 * @throws when the folder cannot be read
 */
export async function readContent(folder: string): Promise<Content> {
  const { entities, images, pages, problems } = await listFiles(folder);
  const entries = emptyEntries();
  const unreadable: EntityFile[] = [];

  for await (const { entity, read } of readEntries(folder, entities)) {
    if ('problems' in read) {
      problems.push(...read.problems);
      unreadable.push(entity);
      continue;
    }
    // The schema of this collection has parsed it; TypeScript does not follow that through the union.
    (entries[entity.collection] as unknown[]).push(read.entry);
    if (entity.collection === 'articles') problems.push(...checkBody(read, entries, images));
  }
  const site = await readTop(folder, pages, problems);
  return { entries, unreadable, site, problems };
}

function emptyEntries(): Entries {
  return {
    articles: [],
    regions: [],
    schools: [],
    practices: [],
    homonyms: [],
    themes: [],
    problems: [],
    indicators: [],
    sources: [],
  };
}

function checkBody({ body, bodyLine }: ReadEntry, { articles }: Entries, images: Set<string>): Problem[] {
  const article = articles.at(-1);
  if (!article) return [];
  const { file, data } = article;
  const exists = (image: string) => images.has(posix.join(posix.dirname(file), image));
  const declared = data.images.map((image) => image.file);
  return findBodyProblems(body, bodyLine, declared, exists).map((problem) => ({ file, ...problem }));
}

/** site.yaml and about.md. */
async function readTop(
  folder: string,
  pages: Set<string>,
  problems: Problem[],
): Promise<SiteData | undefined> {
  let site: SiteData | undefined;
  for (const file of topFiles) {
    if (!pages.has(file)) {
      problems.push({ file, message: `缺少 ${file}`, hint: '每个站点都要有它，可以从样例复制' });
      continue;
    }
    const read = await readText(posix.join(folder, file));
    if (!('text' in read)) {
      problems.push({ file, ...read });
    } else if (file === 'site.yaml') {
      const parsed = parseData(siteSchema, file, read.text, 1);
      if ('data' in parsed) site = parsed.data;
      else problems.push(...parsed.problems);
    } else if (read.text.startsWith('---\n')) {
      problems.push({
        file,
        line: 1,
        message: `${file} 不需要 front matter`,
        hint: '删去两行 --- 和中间的字段',
      });
    }
  }
  return site;
}
