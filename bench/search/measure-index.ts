/** Indexes a folder and says what that took. */
import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { residentMemory } from '../resident-memory.ts';

export const engineNames = ['ours', 'stock'] as const;
export type EngineName = (typeof engineNames)[number];

export interface IndexMeasures {
  seconds: number;
  /** Resident memory of all its processes together, at the highest, in bytes; none where there is no /proc. */
  memory: number | undefined;
  /** Bytes of all files it wrote that a search may load. */
  bytes: number;
  files: number;
}

/** Pagefind writes its ready-made interfaces, too, which are no index. */
const interfaces = /pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Where an engine's index is, below the folder. */
export const indexPaths: Record<EngineName, string> = { ours: 'pagefind', stock: 'stock/pagefind' };

/** Indexes a folder of pages in a process of its own. */
export async function measureIndex(engine: EngineName, folder: string): Promise<IndexMeasures> {
  const script = join(import.meta.dirname, 'index-once.ts');
  const child = spawn(process.execPath, [script, engine, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += data;
  });
  let memory: number | undefined;
  const watch = setInterval(async () => {
    const now = await residentMemory(child.pid ?? 0);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, 200);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`Indexing with ${engine} failed`);
  const seconds = Number(printed.trim().split('\n').at(-1));
  return { seconds, memory, ...(await sizeOf(join(folder, indexPaths[engine]))) };
}

async function sizeOf(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !interfaces.test(entry.name));
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { bytes, files: files.length };
}

/** Reads from an index which page each of its ids is: id -> address below the base. */
export async function readAddresses(engine: EngineName, folder: string): Promise<Map<string, string>> {
  const fragments = join(folder, indexPaths[engine], 'fragment');
  const addresses = new Map<string, string>();
  for (const name of await readdir(fragments)) {
    const plain = await promisify(gunzip)(await readFile(join(fragments, name)));
    const { url } = JSON.parse(plain.subarray('pagefind_dcd'.length).toString()) as { url: string };
    addresses.set(name.replace('.pf_fragment', ''), url.replace(/^\//, ''));
  }
  return addresses;
}
