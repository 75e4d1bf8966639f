/** The table of `npm run bench`. */
import type { Cost } from './measure-command.ts';

export interface Row extends Cost {
  articles: number;
  name: string;
  files: number;
  bytes: number;
}

/** Rows as a Markdown table, times also as a share of what Hugo and Pagefind took for as many articles. */
export function printResults(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const peer = rows.find(({ articles, name }) => articles === row.articles && name === 'Hugo + Pagefind');
    const share = peer && peer !== row ? (row.wall / peer.wall).toFixed(2) : '';
    const megabytes = (bytes: number) => Math.round(bytes / 1e6).toLocaleString('en');
    const cells = [
      row.articles.toLocaleString('en'),
      row.name,
      row.wall.toFixed(1),
      share,
      row.cpu.toFixed(1),
      megabytes(row.memory),
      row.files.toLocaleString('en'),
      megabytes(row.bytes),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| articles | build | wall, s | of Hugo + Pagefind | CPU, s | peak memory, MB | files | MB |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
