/** Figures that one of the compared things alone has: nothing stands beside them, so they are listed. */
import type { ComparisonColumn, ComparisonRow } from '../../comparison/shared/comparison.ts';
import { ScrollBox } from './ScrollBox.tsx';
import { SmallText } from './SmallText.tsx';
import './SoleFigures.css';

interface Props {
  rows: readonly ComparisonRow[];
  columns: readonly ComparisonColumn[];
}

export function SoleFigures({ rows, columns }: Props) {
  const listed = columns.flatMap(({ label: name }, at) =>
    rows.flatMap((row) => (row.cells[at] ?? []).map((value) => ({ name, row, value }))),
  );
  if (listed.length === 0) return null;
  return (
    <section class="sole-figures" aria-labelledby="danyi-shuju">
      <h2 id="danyi-shuju">
        只有一处提到的数据<span class="count">{listed.length}</span>
      </h2>
      <details>
        <summary>这些数据各测各的，没有可以对照的另一方，这里按{columns.length}方依次列出</summary>
        <ScrollBox class="table-scroll" label="只有一处提到的数据">
          <table>
            <thead>
              <tr>
                <th scope="col">说的是</th>
                <th scope="col">指标</th>
                <th scope="col">数据</th>
              </tr>
            </thead>
            <tbody>
              {listed.map(({ name, row, value }) => (
                <tr>
                  <td>{name}</td>
                  <td>
                    {row.label}
                    <SmallText look="details" lines={[row.note]} />
                    <SmallText look="warning" lines={row.warnings} />
                  </td>
                  <td>
                    <a class="figure" href={value.url}>
                      {value.text}
                    </a>
                    <SmallText look="details" lines={value.details ?? []} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </section>
  );
}
