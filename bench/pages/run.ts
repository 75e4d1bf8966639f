/**
 * `npm run bench:pages`: what pages weigh, by kind, the heaviest of each; needs a built site (OUT_DIR names another than `dist`).
 */
import { readMark } from '../../src/cli/out-folder.ts';
import { pagesOf, type Weight, weighPage } from './weigh.ts';

const folder = process.env.OUT_DIR || 'dist';
const base = new URL(readMark(folder)?.address ?? 'http://localhost/').pathname.replace(/\/?$/, '/');

const kindOf = (path: string) => {
  const [first = '', second] = path.split('/');
  if (first === 'articles') return !second || /^(?:by|page)$/.test(second) ? '案例列表' : '案例';
  return second ? `${first}/…` : first || '首页';
};
const byKind = Map.groupBy(pagesOf(folder), kindOf);
const columns = ['html', 'css', 'js', 'sheets', 'scripts'] as const satisfies (keyof Weight)[];

console.log('| 页面 | 页数 | HTML | CSS | JS | 样式表 | 脚本 |\n|---|---|---|---|---|---|---|');
for (const [kind, paths] of [...byKind].toSorted()) {
  const weights = paths.map((path) => weighPage(folder, base, path));
  const heaviest = columns.map((column) => Math.max(...weights.map((weight) => weight[column])));
  const shown = heaviest.map((value, at) => (at < 3 ? `${(value / 1000).toFixed(1)} kB` : value));
  console.log(`| ${kind} | ${paths.length} | ${shown.join(' | ')} |`);
}
