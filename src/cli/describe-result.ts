import { plainLabels } from '../content/check/passages.ts';
import type { CheckedContent } from '../content/check-content.ts';
import { withUnfinished } from '../content/unfinished.ts';
import type { Entries } from '../library/entries.ts';
import { formatList } from '../library/format.ts';
import { findWithheld } from '../library/withheld.ts';
import { kindNames, kinds } from '../schema/kinds.ts';
import { formatMistake, type Mistake } from '../schema/mistake.ts';

export interface CheckResult {
  /** A line a mistake or warning. */
  faults: string[];
  /** What there is, in a line or two. */
  summary: string[];
  /** Whether there are mistakes; warnings do not count. */
  failed: boolean;
}

/**
 * The result of the check as lines for a terminal.
 *
 * @param folder the content folder as seen from where the command runs
 */
export function describeResult(
  {
    entries,
    unfinished = [],
    site,
    mistakes,
    warnings,
  }: Pick<CheckedContent, 'entries' | 'mistakes' | 'warnings'> &
    Partial<Pick<CheckedContent, 'site' | 'unfinished'>>,
  folder: string,
): CheckResult {
  const faults = [...mistakes, ...warnings].map((fault) => formatMistake(fault, folder));
  const warned = warnings.length > 0 ? `；${countFaults(warnings, '警告')}` : '';
  if (mistakes.length > 0) {
    return { faults, summary: [`共 ${countFaults(mistakes, '错误')}${warned}`], failed: true };
  }
  const { articles, regions, schools, practices, sources } = entries;
  const drafts = articles.filter(({ data }) => data.status === 'draft').length;
  const things = [
    `${articles.length} 篇案例${drafts > 0 ? `（${drafts} 篇草稿）` : ''}`,
    `${regions.length} 个地区`,
    `${schools.length} 所学校`,
    `${practices.length} 种做法`,
    `${sources.length} 个出处`,
    `${articles.reduce((sum, { data }) => sum + data.metrics.length, 0)} 个数据`,
  ];
  const withheld = describeWithheld(withUnfinished({ entries, unfinished }), site?.notablePractices);
  const labels = describeLabels(plainLabels(entries).map(({ label }) => label));
  return {
    faults,
    summary: [`内容检查通过：${things.join('，')}${warned}`, ...withheld, ...labels],
    failed: false,
  };
}

/** What becomes public with the drafts, or has been withdrawn with an article. */
function describeWithheld(entries: Entries, named?: readonly string[]): string[] {
  const withheld = findWithheld(entries, named);
  const names = kindNames
    .filter((kind) => kind !== 'article')
    .flatMap((kind) =>
      entries[kinds[kind].folder]
        .filter(({ id }) => withheld.has(`${kind}/${id}`))
        .map(({ data }) => `${kinds[kind].label}“${'name' in data ? data.name : data.title}”`),
    );
  return names.length > 0 ? [`只有草稿提到、随草稿一起不公开的：${formatList(names)}`] : [];
}

/** `3 个错误，2 个文件` */
function countFaults(faults: readonly Mistake[], name: string): string {
  return `${faults.length} 个${name}，${new Set(faults.map(({ file }) => file)).size} 个文件`;
}

/** So many are named; an editor looks for a slip among them. */
const mostLabels = 40;

/** Labels that answer nothing, each once: most only order a text, one may be a slip. */
function describeLabels(labels: readonly string[]): string[] {
  const names = [...new Set(labels)];
  if (names.length === 0) return [];
  const rest = names.length > mostLabels ? ` 等 ${names.length} 个` : '';
  return [`不是方面名称、不进对比的小标题和段首词：${formatList(names.slice(0, mostLabels))}${rest}`];
}

/** Mistakes and warnings go where errors go, so that `>` keeps them in sight; what there is, only after a check that fails. */
export function printResult({ faults, summary, failed }: CheckResult): void {
  for (const line of faults) console.error(line);
  for (const line of summary) (failed ? console.error : console.log)(line);
}
