/** Many things below each other: a row each, a column for what they are compared on. Read down a column. */
import type { Comparison, ComparisonRow } from '../../comparison/shared/comparison.ts';
import { ComparisonCell } from './ComparisonCell.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { SmallText } from './SmallText.tsx';
import './comparison.css';
import './RowsTable.css';

interface Props {
  comparison: Comparison;
  label: string;
}

export function RowsTable({ comparison: { columns, groups }, label }: Props) {
  const rows = groups
    .flatMap((group) => group.rows)
    // What is the same of all needs no column, and where a practice is told of its own page lists.
    .filter(({ key, differs }) => differs && key !== 'articles');
  return (
    <ScrollBox class="comparison-scroll wide tall" label={label}>
      <table class="comparison upright">
        <thead>
          <tr>
            <th class="corner" scope="col">
              名称
            </th>
            {rows.map((row) => (
              <th class={isList(row) ? 'column-head lists' : 'column-head'} scope="col">
                {row.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, url, place }, at) => (
            <tr>
              <th class="row-head" scope="row">
                <a href={url}>{name}</a>
                <SmallText look="details" lines={[place]} />
              </th>
              {rows.map((row) => (
                <ComparisonCell values={row.cells[at]} column={row.label} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Columns of lists get more room, else their rows are high. */
function isList({ cells }: ComparisonRow): boolean {
  return cells.some((values) => values && values.length > 1);
}
