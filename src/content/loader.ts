/** Astro's way to our files: one loader a collection. */
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError, formatProblem, type Problem } from '../schema/mistake.ts';
import type { Collection } from '../schema/fields.ts';
import { contentFolder, pathInContent } from './folder.ts';
import { type EntityFile, listFiles } from './list-files.ts';
import { readEntries, readEntry } from './read-entry.ts';

/**
 * Loads a folder of the content. The store gets data and a digest of the whole file but no text: bodies in the store
 * are half of a large build's time and memory, so a page reads its own with `articleBody`.
 *
 * `filePath` is from the project's root, as Astro wants it; `pathInContent` makes an entry's `file` of it.
 *
 * @throws {ContentError} from `load` outside the dev server, when a file is not valid
 */
export function entityFiles(collection: Collection): Loader {
  return {
    name: 'entity-files',
    async load(context) {
      const { store, watcher } = context;
      const { entities, problems } = await listFiles(contentFolder, collection);
      const found = new Set(entities.map(({ id }) => id));
      for (const id of store.keys()) if (!found.has(id)) store.delete(id);
      for await (const { entity, read } of readEntries(contentFolder, entities)) {
        problems.push(...storeEntity(context, entity, read));
      }
      report(context, problems);
      if (watcher) watch(context, collection);
    },
  };
}

/** Puts an entry into the store. A bad file leaves what is there, the last good version. */
function storeEntity(
  { config, store, generateDigest }: LoaderContext,
  { id, file }: EntityFile,
  read: Awaited<ReturnType<typeof readEntry>>,
): Problem[] {
  if ('problems' in read) return read.problems;
  const filePath = relative(fileURLToPath(config.root), resolve(contentFolder, file)).replaceAll('\\', '/');
  const data = { ...read.entry.data };
  // Of the parsed data, not of the text: the store keeps what has the same digest, and a schema can change too.
  const digest = generateDigest(JSON.stringify([filePath, data, read.body]));
  store.set({ id, data, filePath, digest });
  return [];
}

/** In the dev server a bad file is a line in the log; a build must not go on. */
function report({ watcher, logger }: LoaderContext, problems: Problem[]): void {
  if (problems.length === 0) return;
  if (!watcher) throw new ContentError(problems);
  const folder = relative('', contentFolder);
  for (const problem of problems) logger.error(formatProblem(problem, folder));
}

function watch(context: LoaderContext, collection: Collection): void {
  const { watcher, store, logger } = context;
  const folder = resolve(contentFolder, collection) + sep;
  watcher?.add(folder);

  async function update(path: string): Promise<void> {
    if (!path.startsWith(folder)) return;
    const file = pathInContent(path);
    // The listing knows which files count; a picture or an editor's swap file is none of them.
    const { entities, problems } = await listFiles(contentFolder, collection);
    const entity = entities.find((each) => each.file === file);
    const ofFile = problems.filter((problem) => problem.file === file);
    if (entity) ofFile.push(...storeEntity(context, entity, await readEntry(contentFolder, entity)));
    report(context, ofFile);
  }
  async function remove(path: string): Promise<void> {
    if (!path.startsWith(folder)) return;
    const file = pathInContent(path);
    const gone = store
      .values()
      .find(({ filePath }) => filePath !== undefined && pathInContent(filePath) === file);
    if (gone) store.delete(gone.id);
  }
  const safely = (react: (path: string) => Promise<void>) => (path: string) =>
    react(path).catch((error: Error) => logger.error(`${path}: ${error.message}`));
  watcher?.on('add', safely(update));
  watcher?.on('change', safely(update));
  watcher?.on('unlink', safely(remove));
}
