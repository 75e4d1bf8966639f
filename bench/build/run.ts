/**
 * `npm run bench`: builds generated articles, cold, after an edit and with nothing changed, and the same articles with Hugo and Pagefind as it comes.
 *
 *   --size 100,1000   how many articles; 5,000 take some minutes
 *   --runs 1          medians of so many runs, taken in turns
 *   --write           puts the table into `bench/RESULTS.md`
 */
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeHugoSite } from './hugo-site.ts';
import { type Cost, inTurn, measureCommand, sizeOf } from './measure-command.ts';
import { printResults, type Row } from './print-results.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const work = resolve('.cache/bench-build');
await rm(work, { recursive: true, force: true });
await mkdir(work, { recursive: true });
const rows: Row[] = [];
for (const size of values.size.split(',')) rows.push(...(await measureSize(Number(size))));
const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[2]?.toFixed(1)}`;
const text = `## ${new Date().toISOString().slice(0, 10)}, ${machine}\n\n${printResults(rows)}\n`;
console.log(text);
if (values.write) await appendFile('bench/RESULTS.md', `\n${text}`);

async function measureSize(articles: number): Promise<Row[]> {
  const folder = join(work, String(articles));
  const content = join(folder, 'content');
  await measureCommand(['node', join(import.meta.dirname, 'generate.ts'), String(articles), content]);
  const hugo = join(folder, 'hugo');
  await writeHugoSite(content, hugo);
  const costs: Record<string, Cost[]> = {};
  const note = (name: string, cost: Cost) => {
    costs[name] = [...(costs[name] ?? []), cost];
    console.error(`${articles} ${name}: ${cost.wall.toFixed(1)} s`);
  };
  const out = join(folder, 'dist');
  for (let run = 0; run < Number(values.runs); run++) {
    note('Hugo + Pagefind', await buildWithHugo(hugo, run));
    // Emptying a folder of thousands of files makes the disk slow for minutes; a name costs nothing.
    await rename(out, join(folder, `old-${run}`)).catch(() => {});
    const build = () =>
      measureCommand(['node', 'src/cli/build.ts'], {
        CONTENT_DIR: content,
        OUT_DIR: out,
      });
    note('cold', await build());
    await editArticle(join(content, 'articles'), run);
    note('one article edited', await build());
    note('nothing changed', await build());
  }
  const [ours, theirs] = [await sizeOf(out), await sizeOf(join(hugo, 'public-0'))];
  return Object.entries(costs).map(([name, of]) => ({
    articles,
    name,
    ...median(of),
    ...(name === 'Hugo + Pagefind' ? theirs : ours),
  }));
}

async function buildWithHugo(site: string, run: number): Promise<Cost> {
  const to = join(site, `public-${run}`);
  return inTurn([
    await measureCommand(['hugo', '--quiet', '--source', site, '--destination', to]),
    await measureCommand(['pagefind', '--quiet', '--site', to]),
  ]);
}

/** A sentence more in one article. */
async function editArticle(articles: string, run: number): Promise<void> {
  const paths = (await readdir(articles, { recursive: true })).filter((path) => path.endsWith('.md')).sort();
  const path = join(articles, paths[Math.floor(paths.length / 2) + run] ?? '');
  await writeFile(path, `${await readFile(path, 'utf8')}\n这一句是第${run + 1}次改稿加上的。\n`);
}

/** Of each measure its own. */
function median(costs: readonly Cost[]): Cost {
  const of = (name: keyof Cost) =>
    costs.map((cost) => cost[name]).toSorted((one, other) => one - other)[costs.length >> 1] ?? 0;
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
}
