/** The whole content folder, read from disk. */
import { posix } from 'node:path';
import type { Entries } from '../library/entries.ts';
import type { Problem } from '../schema/mistake.ts';
import { findBodyProblems } from './check/sections.ts';
import type { ArticleImage } from '../schema/article.ts';
import { type SiteData, siteSchema } from '../schema/site.ts';
import { type EntityFile, listFiles, topFiles } from './list-files.ts';
import { parseData, type ReadEntry, type Refused, readEntries } from './read-entry.ts';
import { readText } from './read-text.ts';

export interface Content {
  /** Entries that are valid by their schema, in order of file. */
  entries: Entries;
  /** Entities with a mistake in their own file: what refers to them is no mistake, and what they refer to is checked. */
  unreadable: (EntityFile & Pick<Refused, 'sound'>)[];
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
  const unreadable: Content['unreadable'] = [];

  for await (const { entity, read } of readEntries(folder, entities)) {
    if ('problems' in read) {
      problems.push(...read.problems, ...checkRefusedBody(entity, read, images));
      unreadable.push({ ...entity, sound: read.sound });
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
  return article ? checkText(article.file, body, bodyLine, article.data.images, images) : [];
}

/** The text of an article whose fields are wrong; not where its list of pictures is. */
function checkRefusedBody({ file }: EntityFile, refused: Refused, images: Set<string>): Problem[] {
  const { sound = {}, body, bodyLine } = refused;
  if (body === undefined || bodyLine === undefined || !('images' in sound) || !sound.images) return [];
  return checkText(file, body, bodyLine, sound.images, images);
}

function checkText(
  file: string,
  body: string,
  bodyLine: number,
  declaredImages: readonly ArticleImage[],
  images: Set<string>,
): Problem[] {
  const exists = (image: string) => images.has(posix.join(posix.dirname(file), image));
  const declared = declaredImages.map((image) => image.file);
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
