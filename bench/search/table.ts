/** The measures side by side, in Markdown. */
import type { Load } from './drive.ts';
import type { Measures } from './measure.ts';
import type { EngineName } from './measure-index.ts';
import { type SetName, setNames } from './queries.ts';
import { quantile } from './score.ts';
import type { Sent } from './serve.ts';

/** What was measured of one set of pages. */
export interface Column {
  label: string;
  /** Articles; 0 for the real content, whose bytes and time have no limits. */
  size: number;
  measures: Record<EngineName, Measures>;
}

interface Row {
  label: string;
  cell(measures: Measures): string;
  /** What is to be reached, where something is. */
  goal?: string;
  /** How ours compares; `met` where the goal names this size. */
  judge?(measures: Record<EngineName, Measures>, size: number): { ratio?: number; met?: boolean };
}

const setLabels: Record<SetName, string> = {
  names: 'names and aliases',
  substrings: 'pieces of 1–8 characters',
  variants: 'traditional, full-width',
  words: 'several words',
  nothing: 'must find nothing',
};

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
/** Cut, not rounded: 1.000 is said of nothing less. */
const share = (number: number) => (Math.floor(number * 1000) / 1000).toFixed(3);
const median = (numbers: readonly number[]) => quantile(numbers, 0.5);
const slow = (times: readonly number[]) => quantile(times, 0.95);
const total = (sent: readonly Sent[], size: 'bytes' | 'transferred') =>
  sent.reduce((sum, one) => sum + one[size], 0);
const transferred = (loads: readonly Load[]) => median(loads.map(({ sent }) => total(sent, 'transferred')));

function describeLoads(loads: readonly Load[]): string {
  if (loads.length === 0) return '–';
  const plain = median(loads.map(({ sent }) => total(sent, 'bytes')));
  const requests = median(loads.map(({ sent }) => sent.length));
  return `${kilobytes(transferred(loads))} (${kilobytes(plain)}), ${requests}`;
}

const firstLimits: Record<number, number> = { 1000: 200_000, 10000: 400_000 };

const rows: Row[] = [
  ...setNames.map(
    (set): Row => ({
      label: `${setLabels[set]}: recall / precision, exact of all`,
      cell: ({ scores: { [set]: score } }) =>
        `${share(score.recall)} / ${share(score.precision)}, ${score.exact} of ${score.questions}`,
      goal: '1.000 / 1.000',
      judge: ({ ours: { scores } }) => ({ met: scores[set].exact === scores[set].questions }),
    }),
  ),
  {
    label: 'index, files',
    cell: ({ index }) => `${(index.bytes / 1e6).toFixed(2)} MB, ${index.files}`,
    goal: '≤ 1.15 ×',
    judge({ ours, stock }) {
      const ratio = ours.index.bytes / stock.index.bytes;
      return { ratio, met: ratio <= 1.15 };
    },
  },
  {
    label: 'first query, median: transferred (uncompressed), requests',
    cell: ({ first }) => describeLoads(first),
    goal: '≤ 200 kB at 1,000, ≤ 400 kB at 10,000',
    judge({ ours: { first } }, size) {
      const limit = firstLimits[size];
      return limit ? { met: transferred(first) <= limit } : {};
    },
  },
  { label: '… with facets and other names', cell: ({ firstOfPage }) => describeLoads(firstOfPage) },
  { label: 'later query: the same', cell: ({ later }) => describeLoads(later) },
  {
    label: 'first query, median',
    cell: ({ first }) => `${Math.round(median(first.map(({ ms }) => ms)))} ms`,
  },
  {
    label: 'later query, median',
    cell: ({ later }) => `${Math.round(median(later.map(({ ms }) => ms)))} ms`,
  },
  { label: 'warm, median', cell: ({ warm }) => `${median(warm).toFixed(1)} ms` },
  {
    label: 'warm, 95th percentile',
    cell: ({ warm }) => `${slow(warm).toFixed(1)} ms`,
    goal: '< 100 ms at 10,000',
    judge: ({ ours, stock }, size) => ({
      ratio: slow(ours.warm) / slow(stock.warm),
      ...(size === 10_000 && { met: slow(ours.warm) < 100 }),
    }),
  },
  {
    label: 'indexing',
    cell: ({ index }) => `${index.seconds.toFixed(1)} s`,
    judge: ({ ours, stock }) => ({ ratio: ours.index.seconds / stock.index.seconds }),
  },
  {
    label: 'memory while indexing',
    cell: ({ index: { memory } }) => (memory === undefined ? '–' : `${(memory / 1e9).toFixed(2)} GB`),
  },
];

/** @returns the table, and whether all goals were met */
export function printTable(columns: readonly Column[]): { text: string; met: boolean } {
  let allMet = true;
  const heads = [
    '',
    ...columns.flatMap(({ label }) => [`${label}: ours`, 'Pagefind as it comes']),
    'to reach',
  ];
  const lines = rows.map(({ label, cell, goal = '', judge }) => {
    const cells = columns.flatMap(({ measures, size }) => {
      const { ratio, met } = judge?.(measures, size) ?? {};
      if (met === false) allMet = false;
      const times = ratio === undefined ? '' : ` (${ratio.toFixed(2)} ×)`;
      const mark = met === undefined ? '' : met ? ' ✓' : ' ✗';
      return [cell(measures.ours) + times + mark, cell(measures.stock)];
    });
    return printLine([label, ...cells, goal]);
  });
  return { text: [printLine(heads), printLine(heads.map(() => '---')), ...lines].join('\n'), met: allMet };
}

function printLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
