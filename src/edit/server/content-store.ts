/** The content folder behind the editor's API: what is read is shown in its canonical form, what is written is checked first. */
import { formatText } from '../../content/format-text.ts';
import { type EntityFile, listFiles } from '../../content/list-files.ts';
import { readNames } from '../../content/read-entry.ts';
import { collections } from '../../schema/kinds.ts';
import type { NameTable } from '../../schema/name-table.ts';
import { checkChanges } from './check-changes.ts';
import { contentPath, prefix } from './content-path.ts';
import type { Store } from './gitea.ts';
import { RefusedError } from './guard.ts';
import { savedText } from './saved-text.ts';
import {
  type Change,
  digestOf,
  expectUnchanged,
  listTree,
  nameTree,
  readTreeFile,
  writeChanges,
} from './work-tree.ts';

/** @param folder absolute path of the content folder */
export function createStore(folder: string): Store {
  let names: Promise<NameTable> | undefined;
  // One after another: two saves at once would both find the file unchanged.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const next = last.then(step, step);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    shown: (file) => prefix + file,
    head: async () => nameTree(await listTree(folder)),
    list() {
      // What is read after it may be called otherwise than before.
      names = undefined;
      return listTree(folder);
    },
    async read(path) {
      const file = contentPath(path);
      const bytes = await readTreeFile(folder, file);
      if (!bytes || !/\.(?:md|yaml)$/.test(file)) return bytes;
      names ??= listFiles(folder).then(({ entities }) => readNames(folder, entities));
      return Buffer.from(formatText(entityOf(file), bytes.toString('utf8'), await names));
    },
    write: (sent) =>
      inTurn(async () => {
        const changes: Change[] = [];
        for (const { path, bytes, from } of sent) {
          const file = contentPath(path);
          changes.push({ file, from, ...(bytes && { bytes: await bytesFor(folder, file, bytes) }) });
        }
        await expectUnchanged(folder, changes);
        await expectSound(folder, changes);
        await writeChanges(folder, changes);
        // By the paths they were sent under.
        return new Map(
          changes.flatMap(({ bytes }, index) => (bytes ? [[sent[index]?.path ?? '', digestOf(bytes)]] : [])),
        );
      }),
  };
}

function entityOf(file: string): EntityFile | undefined {
  const parts = file.split('/');
  const collection = collections.find((folder) => folder === parts[0]);
  const id = parts.at(-1)?.replace(/\.[^.]*$/, '');
  return collection && id ? { collection, id, file } : undefined;
}

/** Of a file with fields only what has changed is taken over. */
async function bytesFor(folder: string, file: string, bytes: Buffer): Promise<Buffer> {
  if (!/\.(?:md|yaml)$/.test(file)) return bytes;
  const before = await readTreeFile(folder, file);
  return Buffer.from(savedText(file, bytes.toString('utf8'), before?.toString('utf8')));
}

/** @throws {RefusedError} with every mistake that the changes bring, of whatever file */
async function expectSound(folder: string, changes: readonly Change[]): Promise<void> {
  const { mistakes } = await checkChanges(folder, changes);
  if (mistakes.length === 0) return;
  const lines = mistakes.map(({ file, message, hint }) => {
    const where = file === changes[0]?.file ? '' : `${file} `;
    return `${where}${message}${hint ? `（${hint}）` : ''}`;
  });
  throw new RefusedError(422, `要改 ${mistakes.length} 处：${lines.join('；')}`, mistakes);
}
