/** The whole content folder, read from disk. */
import { posix } from 'node:path';
import { type Entries, type Entry, emptyEntries } from '../library/entries.ts';
import type { ArticleImage } from '../schema/article.ts';
import type { Collection } from '../schema/kinds.ts';
import type { Mistake } from '../schema/mistake.ts';
import type { NameTable } from '../schema/name-table.ts';
import { type ArticleSection, sectionsWith } from '../schema/sections.ts';
import { type SiteData, siteSchema } from '../schema/site.ts';
import { type Synonyms, synonymsSchema } from '../schema/synonyms.ts';
import { findBodyMistakes, findTextMistakes } from './check/body.ts';
import { type EntityFile, listFiles, topFiles } from './list-files.ts';
import { parseData, type Refused, readEntries } from './read-entry.ts';
import { readText } from './read-text.ts';
import { type Redirect, readRedirects, redirectsFile } from './redirects.ts';
import { unfinishedDraft } from './unfinished.ts';

export interface Content {
  /** Entries that are valid by their schema, in order of file. */
  entries: Entries;
  /** Entities with a mistake in their own file: what refers to them is no mistake, and what they refer to is checked. */
  unreadable: (EntityFile & Pick<Refused, 'sound'>)[];
  /** Drafts that are not finished, for the preview. */
  unfinished: Entry<'articles'>[];
  site: SiteData | undefined;
  /** Markdown of the page on the site itself. */
  about: string;
  /** Groups of words that readers type for one another. */
  synonyms: Synonyms;
  /** Old addresses. */
  redirects: Redirect[];
  /** Pictures beside articles, paths from the content folder; not opened yet. */
  images: ReadonlySet<string>;
  mistakes: Mistake[];
}

/**
 * Reads every file: names, encoding, YAML, schemas and the bodies of articles. Rules across files are
 * `check/check-entries.ts`.
 *
 * @param folder absolute path
 * @throws when the folder cannot be read
 */
export async function readContent(folder: string): Promise<Content> {
  const { entities, images, pages, mistakes } = await listFiles(folder);
  const entries = emptyEntries();
  const unreadable: Content['unreadable'] = [];
  const unfinished: Content['unfinished'] = [];
  const { results, names } = await readEntries(folder, entities);
  const { site, about, sections } = await readTop(folder, pages, mistakes, names);

  for (const { entity, read } of results) {
    if ('mistakes' in read) {
      mistakes.push(...read.mistakes, ...checkRefusedBody(entity, read, images, sections));
      unreadable.push({ ...entity, sound: read.sound });
      const draft = entity.collection === 'articles' ? unfinishedDraft(entity, read) : undefined;
      if (draft) unfinished.push(draft);
      continue;
    }
    // The entity's collection is the entry's; TypeScript does not follow that through the union.
    (entries[entity.collection] as Entry<Collection>[]).push(read.entry);
  }
  for (const { file, body, bodyLine, data } of entries.articles) {
    mistakes.push(...checkText(file, body, bodyLine, data.images, images, sections));
  }
  const synonyms = await readSynonyms(folder, pages, mistakes);
  const redirects = pages.has(redirectsFile) ? await readMoved(folder, mistakes, names) : [];
  return { entries, unreadable, unfinished, site, about, synonyms, redirects, images, mistakes };
}

/** The text of an article whose fields are wrong; not where its list of pictures is. */
function checkRefusedBody(
  { file }: EntityFile,
  refused: Refused,
  images: Set<string>,
  sections: readonly ArticleSection[],
): Mistake[] {
  const { sound = {}, body, bodyLine } = refused;
  if (body === undefined || bodyLine === undefined || !('images' in sound) || !sound.images) return [];
  return checkText(file, body, bodyLine, sound.images, images, sections);
}

function checkText(
  file: string,
  body: string,
  bodyLine: number,
  declaredImages: readonly ArticleImage[],
  images: Set<string>,
  sections: readonly ArticleSection[],
): Mistake[] {
  const exists = (image: string) => images.has(posix.join(posix.dirname(file), image));
  const declared = declaredImages.map((image) => image.file);
  return findBodyMistakes(body, bodyLine, declared, exists, sections).map((mistake) => ({
    file,
    ...mistake,
  }));
}

/** site.yaml and about.md; of a site.yaml with mistakes its sections are still known where they are right. */
async function readTop(
  folder: string,
  pages: Set<string>,
  mistakes: Mistake[],
  names: NameTable,
): Promise<Pick<Content, 'site' | 'about'> & { sections: readonly ArticleSection[] }> {
  let site: SiteData | undefined;
  let added: SiteData['sections'] = [];
  let about = '';
  for (const file of topFiles) {
    if (!pages.has(file)) {
      mistakes.push({ file, message: `缺少 ${file}`, hint: '每个站点都要有它，可以从样例复制' });
      continue;
    }
    const read = await readText(posix.join(folder, file));
    if (!('text' in read)) {
      mistakes.push({ file, ...read });
    } else if (file === 'site.yaml') {
      const parsed = parseData(siteSchema, file, read.text, 1, names);
      if ('data' in parsed) site = parsed.data;
      else mistakes.push(...parsed.mistakes);
      added = ('data' in parsed ? parsed.data : parsed.sound)?.sections ?? [];
    } else if (read.text.startsWith('---\n')) {
      mistakes.push({
        file,
        line: 1,
        message: `${file} 不需要 front matter`,
        hint: '删去两行 --- 和中间的字段',
      });
    } else {
      about = read.text;
      mistakes.push(...findTextMistakes(about).map((mistake) => ({ file, ...mistake })));
    }
  }
  return { site, about, sections: sectionsWith(added) };
}

/** synonyms.yaml, which may be left out. */
async function readSynonyms(folder: string, pages: Set<string>, mistakes: Mistake[]): Promise<Synonyms> {
  const file = 'synonyms.yaml';
  if (!pages.has(file)) return [];
  const read = await readText(posix.join(folder, file));
  const parsed =
    'text' in read ? parseData(synonymsSchema, file, read.text, 1) : { mistakes: [{ file, ...read }] };
  if ('data' in parsed) return parsed.data.groups;
  mistakes.push(...parsed.mistakes);
  return [];
}

async function readMoved(folder: string, mistakes: Mistake[], names: NameTable): Promise<Redirect[]> {
  const read = await readText(posix.join(folder, redirectsFile));
  if (!('text' in read)) {
    mistakes.push({ file: redirectsFile, ...read });
    return [];
  }
  const moved = readRedirects(read.text, names.has);
  mistakes.push(...moved.mistakes);
  return moved.redirects;
}
