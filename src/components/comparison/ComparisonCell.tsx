/** What one thing says to one row: its statements, a denial, that its source is silent, or that nothing is on record. */
import {
  type ItemValue,
  isBrief,
  notRecorded,
  speaks,
  stateWords,
} from '../../comparison/shared/comparison.ts';
import { SmallText } from './SmallText.tsx';
import './ComparisonCell.css';

interface Props {
  values: readonly ItemValue[] | undefined;
  /** Heading of the cell's column, printed where a narrow screen lays cells below each other. */
  column: string;
}

export function ComparisonCell({ values, column }: Props) {
  return (
    <td class={`cell ${lookOf(values)}`}>
      <span class="column-name">{column}</span>
      {values ? values.map(drawValue) : <span class="blank">{notRecorded}</span>}
    </td>
  );
}

/** Cells without a statement take little room on a phone, brief ones one line. */
function lookOf(values: readonly ItemValue[] | undefined): string {
  if (!values) return 'missing';
  if (!speaks(values)) return 'silent';
  return isBrief(values) ? 'brief' : '';
}

function drawValue({ text, url, details = [], number, state }: ItemValue) {
  return (
    <div class={number === undefined ? 'value' : 'value figure'}>
      {state && <span class={state === 'no' ? 'no' : 'blank'}>{stateWords[state]}</span>}
      {text && (url ? <a href={url}>{text}</a> : <span>{text}</span>)}
      <SmallText look="details" lines={details} />
    </div>
  );
}
