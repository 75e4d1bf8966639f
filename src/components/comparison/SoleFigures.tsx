/** Figures that one of the compared things alone has: nothing stands beside them, so they are listed. */
import type { ComparisonColumn, ComparisonRow } from '../../comparison/shared/comparison.ts';
import { anchors } from '../../library/urls.ts';
import { SmallText } from './SmallText.tsx';
import './SoleFigures.css';

interface Props {
  rows: readonly ComparisonRow[];
  columns: readonly ComparisonColumn[];
}

export function SoleFigures({ rows, columns }: Props) {
  const listed = columns
    .map(({ id, label }, at) => ({
      id,
      label,
      figures: rows.flatMap((row) => (row.cells[at] ?? []).map((value) => ({ row, value }))),
    }))
    .filter(({ figures }) => figures.length > 0);
  if (listed.length === 0) return null;
  return (
    <section class="sole-figures" aria-labelledby={anchors.figuresOfOne}>
      <h2 id={anchors.figuresOfOne}>只有一处提到的数据</h2>
      <details>
        <summary>这些数据各测各的，没有可以对照的另一方，按各栏列出</summary>
        <dl>
          {listed.map(({ id, label, figures }) => (
            <div data-column={id}>
              <dt>{label}</dt>
              {figures.map(({ row, value }) => (
                <dd>
                  {row.label}{' '}
                  <a class="figure" href={value.url}>
                    {value.text}
                  </a>
                  <SmallText look="details" lines={[[row.note, ...(value.details ?? [])].join('；')]} />
                  <SmallText look="warning" lines={row.warnings} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
