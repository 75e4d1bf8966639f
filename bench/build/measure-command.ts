/** Runs a command and says what it took. */
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { residentMemory } from '../resident-memory.ts';

export interface Cost {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processors, all processes together. */
  cpu: number;
  /** Resident memory of all processes together, at the highest, in bytes. */
  memory: number;
}

/** Commands that were run one after the other: times add up, memory is that of the greediest. */
export function inTurn(costs: readonly Cost[]): Cost {
  return {
    wall: costs.reduce((sum, { wall }) => sum + wall, 0),
    cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...costs.map(({ memory }) => memory)),
  };
}

/** How often memory is read, in milliseconds. */
const readEvery = 100;

/**
 * @param env added to ours
 * @throws {Error} with what it printed, where it fails
 */
export async function measureCommand(
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<Cost> {
  // Only a shell's `time` counts what the processes below it used.
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', ...command], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      printed += data;
    });
  let memory = 0;
  const watch = setInterval(async () => {
    memory = Math.max(memory, (await residentMemory(child.pid ?? 0)) ?? 0);
  }, readEvery);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command.join(' ')}\n${printed}`);
  const times = printed.trim().split('\n').at(-1) ?? '';
  const [wall = 0, user = 0, system = 0] = times.split(' ').map(Number);
  return { wall, cpu: user + system, memory };
}

/** All files of a folder. */
export async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}
