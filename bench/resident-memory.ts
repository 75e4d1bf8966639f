import { readFile } from 'node:fs/promises';

/** Resident memory of a process and all below it, in bytes; undefined where it is gone, or there is no /proc. */
export async function residentMemory(pid: number): Promise<number | undefined> {
  const read = (path: string) => readFile(`/proc/${pid}/${path}`, 'utf8').catch(() => '');
  const [, kilobytes] = /VmRSS:\s*(\d+) kB/.exec(await read('status')) ?? [];
  if (kilobytes === undefined) return undefined;
  const children = (await read(`task/${pid}/children`)).split(' ').filter(Boolean);
  const below = await Promise.all(children.map((child) => residentMemory(Number(child))));
  return below.reduce<number>((sum, bytes) => sum + (bytes ?? 0), Number(kilobytes) * 1024);
}
