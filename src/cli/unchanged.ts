/**
 * Whether a site need not be built again: what went into it is the same to the byte, and nobody has touched what came out.
 * The build looks at no clock and asks nobody, so that the same inputs give the same site.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Of the project, all that decides what a site looks like; the lock file stands for `node_modules`. */
const ofProject = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Of the environment, too. */
const variables = ['SITE_URL', 'INDEX_WRITER', 'NODE_OPTIONS', 'TZ'];

/**
 * A digest of all that goes into a site.
 *
 * @param project absolute path of the folder with `src/`
 * @param content absolute path of the content folder; need not exist
 */
export function digestInputs(project: string, content: string): string {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify([process.version, process.execArgv, variables.map((name) => process.env[name])]),
  );
  for (const name of ofProject) addPath(hash, join(project, name), name);
  addPath(hash, content, 'content');
  return hash.digest('hex');
}

/** Names and contents, with their lengths, so that nothing can pass for something else. */
function addPath(hash: Hash, path: string, name: string): void {
  if (!existsSync(path)) return;
  for (const file of filesBelow(path)) {
    const bytes = readFileSync(file);
    hash.update(JSON.stringify([name, nameBelow(path, file), bytes.length])).update(bytes);
  }
}

/**
 * A digest of what stands in a built folder: names, lengths and times of change, which nobody alters without a write.
 *
 * @param except name at its top that does not count
 */
export function digestFiles(folder: string, except: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const name = nameBelow(folder, file);
    if (name === except) continue;
    const { size, mtimeMs } = statSync(file);
    hash.update(JSON.stringify([name, size, mtimeMs]));
  }
  return hash.digest('hex');
}

/** The file itself, or all below a folder, in an order that is always the same. */
function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function nameBelow(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}
