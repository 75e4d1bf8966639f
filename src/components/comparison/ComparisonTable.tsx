/** Things side by side: a column each, a row for what they are compared on. On a phone cells of a row stand below each other. */
import type { Comparison, ComparisonColumn, ComparisonRow } from '../../comparison/shared/comparison.ts';
import { mostColumns } from '../../comparison/shared/comparison.ts';
import { ComparisonCell } from './ComparisonCell.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { SmallText } from './SmallText.tsx';
import './comparison.css';
import './ComparisonTable.css';

interface Props {
  comparison: Comparison;
  label: string;
}

export function ComparisonTable({ comparison: { columns, groups }, label }: Props) {
  return (
    <ScrollBox class={`comparison-scroll ${columns.length > mostColumns ? 'wide' : 'few'}`} label={label}>
      <table class="comparison side-by-side">
        <thead>
          <tr>
            <td class="corner" />
            {columns.map(drawHead)}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span class="group-title">{title}</span>
              </th>
            </tr>
            {rows.map((row) => drawRow(row, columns))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

function drawHead({ name, url, place }: ComparisonColumn) {
  return (
    <th class="column-head" scope="col">
      <a href={url}>{name}</a>
      <SmallText look="details" lines={[place]} />
    </th>
  );
}

function drawRow({ label, note, warnings, cells }: ComparisonRow, columns: readonly ComparisonColumn[]) {
  return (
    <tr>
      <th class="row-head" scope="row">
        <div class="row-label">
          {label}
          <SmallText look="details" lines={[note]} />
          <SmallText look="warning" lines={warnings} />
        </div>
      </th>
      {cells.map((values, at) => (
        <ComparisonCell values={values} column={columns[at]?.label ?? ''} />
      ))}
    </tr>
  );
}
