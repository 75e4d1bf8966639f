/**
 * Things side by side: a column each, a row for what they are compared on. On a phone, and where no script lets one choose a few
 * of many columns, the cells of a row stand below its label. Nothing scrolls but the page.
 */
import type {
  Comparison,
  ComparisonColumn,
  ComparisonGroup,
  ComparisonRow,
} from '../../comparison/shared/comparison.ts';
import { fewestColumns } from '../../comparison/shared/comparison.ts';
import { markSayings, numberSayings } from '../../comparison/shared/marks.ts';
import { groupAnchor, rowAnchor, sectionOfPage } from '../../library/urls.ts';
import { ComparisonCell } from './ComparisonCell.tsx';
import { SmallText } from './SmallText.tsx';
import './comparison.css';
import './ComparisonTable.css';

interface Props {
  comparison: Comparison;
  label: string;
  /** Ids of the columns to begin with where there are many; `ChooseColumns` lets one choose others. */
  start?: readonly string[];
}

export function ComparisonTable({ comparison: { columns, groups }, label, start }: Props) {
  const isLater = ({ id }: ComparisonColumn) => (start && !start.includes(id)) || undefined;
  return (
    <div class="side-by-side-box">
      <JumpBar groups={groups} />
      <table class="comparison side-by-side" aria-label={label}>
        <thead>
          <tr>
            <td class="corner" />
            {columns.map((column) => (
              <Head column={column} later={isLater(column)} />
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows, unanswered }, group) => (
          <tbody id={groupAnchor(group + 1)}>
            {/* No wider than the columns that are always in view: a hidden column must not get room by it. */}
            <tr class="group">
              <th scope="rowgroup" colSpan={fewestColumns + 1}>
                {title}
              </th>
            </tr>
            {rows.map((row) => drawRow(row, columns, isLater))}
            <Unanswered questions={unanswered} others={start ? rows.filter(({ asked }) => asked) : []} />
          </tbody>
        ))}
      </table>
      <Sources columns={columns} />
    </div>
  );
}

/** The way to each group; where there is but one of questions, to each question. */
function JumpBar({ groups }: { groups: readonly ComparisonGroup[] }) {
  const asked = groups.filter(({ rows }) => rows.some((row) => row.asked));
  const [only] = asked;
  const isOne = only && groups.length <= 2 && asked.length === 1;
  const stops = isOne
    ? only.rows.map(({ key, label }) => ({ anchor: rowAnchor(key), label }))
    : groups.map(({ title }, at) => ({ anchor: groupAnchor(at + 1), label: title }));
  if (stops.length < 2) return null;
  return (
    <nav class="jump-bar no-print" aria-label="跳到">
      {stops.map(({ anchor, label }) => (
        <a href={sectionOfPage(anchor)}>{label}</a>
      ))}
    </nav>
  );
}

interface HeadProps {
  column: ComparisonColumn;
  /** Whether it is not among the first to be shown. */
  later: true | undefined;
}

function Head({ column: { id, name, url, place }, later }: HeadProps) {
  return (
    <th class="column-head" scope="col" data-column={id} data-later={later}>
      <a href={url}>{name}</a>
      <SmallText look="details" lines={[place]} />
    </th>
  );
}

function drawRow(
  row: ComparisonRow,
  columns: readonly ComparisonColumn[],
  isLater: (column: ComparisonColumn) => true | undefined,
) {
  const { key, label, note, warnings, cells, indicator, asked } = row;
  const sayings = numberSayings(cells);
  const { common, alone } = markSayings(sayings);
  return (
    <tr
      id={asked ? rowAnchor(key) : undefined}
      class="row"
      data-figures={indicator !== undefined}
      data-indicator={indicator?.id}
    >
      <th class="row-head" scope="row">
        <div class="row-label">
          <span class="row-name">{label}</span>
          <SmallText look="details" lines={[note]} />
          <SmallText look="warning" lines={warnings} />
        </div>
      </th>
      {columns.map((column, at) => (
        <ComparisonCell
          values={cells[at]}
          column={column}
          later={isLater(column)}
          sayings={sayings[at] ?? []}
          common={common}
          alone={alone[at] ?? false}
        />
      ))}
    </tr>
  );
}

interface UnansweredProps {
  questions: ComparisonGroup['unanswered'];
  /** Questions that none may answer of the columns that will be chosen. */
  others: readonly ComparisonRow[];
}

/** Questions that no column answers, folded and counted. */
function Unanswered({ questions, others }: UnansweredProps) {
  if (questions.length + others.length === 0) return null;
  return (
    <tr class="unanswered" hidden={questions.length === 0}>
      <td colSpan={fewestColumns + 1}>
        <details>
          <summary>{questions.length} 行都没有讲到</summary>
          <ul class="questions">
            {questions.map(({ label, note }) => (
              <li>{[label, note].filter(Boolean).join('：')}</li>
            ))}
            {others.map(({ key, label, note }) => (
              <li data-row={rowAnchor(key)} hidden>
                {[label, note].filter(Boolean).join('：')}
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}

/** On paper: where each column is from. */
function Sources({ columns }: { columns: readonly ComparisonColumn[] }) {
  return (
    <ul class="comparison-sources print-only">
      {columns
        .filter(({ sources }) => sources.length > 0)
        .map(({ id, label, sources }) => (
          <li data-column={id}>
            {label}：据{sources.map((title) => `《${title}》`).join('')}
          </li>
        ))}
    </ul>
  );
}
