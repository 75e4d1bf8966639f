import type { Content } from '../content/read.ts';
import { formatProblem } from '../schema/mistake.ts';

/**
 * The result of the check as lines for a terminal, a summary last.
 *
 * @param folder the content folder as seen from where the command runs
 */
export function describeResult(
  { entries, problems }: Content,
  folder: string,
): { lines: string[]; failed: boolean } {
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    const lines = problems.map((problem) => formatProblem(problem, folder));
    return { lines: [...lines, `共 ${problems.length} 个错误，${files} 个文件`], failed: true };
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
