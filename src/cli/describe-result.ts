import type { Content } from '../content/read.ts';
import { formatMistake } from '../schema/mistake.ts';

/**
 * The result of the check as lines for a terminal, a summary last.
 *
 * @param folder the content folder as seen from where the command runs
 */
export function describeResult(
  { entries, mistakes }: Content,
  folder: string,
): { lines: string[]; failed: boolean } {
  if (mistakes.length > 0) {
    const files = new Set(mistakes.map(({ file }) => file)).size;
    const lines = mistakes.map((mistake) => formatMistake(mistake, folder));
    return { lines: [...lines, `共 ${mistakes.length} 个错误，${files} 个文件`], failed: true };
  }
  const { articles, regions, schools, practices, sources } = entries;
  const drafts = articles.filter(({ data }) => data.status === 'draft').length;
  const summary = [
    `${articles.length} 篇案例${drafts > 0 ? `（${drafts} 篇草稿）` : ''}`,
    `${regions.length} 个地区`,
    `${schools.length} 所学校`,
    `${practices.length} 种做法`,
    `${sources.length} 个出处`,
    `${articles.reduce((sum, { data }) => sum + data.metrics.length, 0)} 个数据`,
  ];
  return { lines: [`内容检查通过：${summary.join('，')}`], failed: false };
}
