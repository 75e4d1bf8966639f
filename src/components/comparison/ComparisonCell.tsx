/** What one thing says to one row: its statements, a denial, that its source is silent, or that nothing is on record. */
import {
  type ComparisonColumn,
  type ItemValue,
  isBrief,
  notRecorded,
  speaks,
  stateWords,
} from '../../comparison/shared/comparison.ts';
import { foldText, foldValues } from '../../comparison/shared/fold.ts';
import { SmallText } from './SmallText.tsx';
import './ComparisonCell.css';

interface Props {
  values: readonly ItemValue[] | undefined;
  column: ComparisonColumn;
  /** Whether its column is not among the first to be shown. */
  later: true | undefined;
  /** A number of each value, the same where the row's cells say the same. */
  sayings: readonly number[];
  /** Numbers that stand in several cells of the row, and whether this cell alone speaks. */
  common: ReadonlySet<number>;
  alone: boolean;
}

export function ComparisonCell({ values = [], column, later, sayings, common, alone }: Props) {
  const { id, label } = column;
  const draw = (value: ItemValue) => {
    const saying = sayings[values.indexOf(value)] ?? 0;
    return <Value value={value} saying={saying} common={common.has(saying)} />;
  };
  const [shown, rest] = foldValues(values);
  return (
    <td class={`cell ${lookOf(values)}`} data-column={id} data-later={later} data-alone={alone}>
      <span class="column-name">{label}</span>
      {values.length > 0 ? shown.map(draw) : <span class="blank">{notRecorded}</span>}
      {rest.length > 0 && (
        <details>
          <summary>另有 {rest.length} 条</summary>
          {rest.map(draw)}
        </details>
      )}
    </td>
  );
}

/** Cells without a statement take little room on a phone, brief ones one line. */
function lookOf(values: readonly ItemValue[]): string {
  if (values.length === 0) return 'missing';
  if (values.some(({ state }) => state === 'scoped')) return '';
  if (!speaks(values)) return 'silent';
  return isBrief(values) ? 'brief' : '';
}

interface ValueProps {
  value: ItemValue;
  saying: number;
  common: boolean;
}

function Value({ value, saying, common }: ValueProps) {
  const { text, url, passage, details = [], source, locator, number, state } = value;
  return (
    <div class={number === undefined ? 'value' : 'value figure'} data-saying={saying} data-common={common}>
      {state && <span class={state === 'no' ? 'no' : 'blank'}>{stateWords[state]}</span>}
      {text && (passage ? <Passage text={text} /> : url ? <a href={url}>{text}</a> : <span>{text}</span>)}
      <SmallText look="details" lines={details} />
      {source && (
        <span class="details" title={`据《${source}》`}>
          {locator}{' '}
          {passage && (
            <a class="to-passage no-print" href={url}>
              到原处读
            </a>
          )}
        </span>
      )}
    </div>
  );
}

/** Words of an article, the first of them where they are many. */
function Passage({ text }: { text: string }) {
  const [shown, rest] = foldText(text);
  return (
    <div class="passage">
      <p>{shown}</p>
      {rest && (
        <details>
          <summary>接着读</summary>
          <p>{rest}</p>
        </details>
      )}
    </div>
  );
}
