/** Lines in small print under a label or a value: what belongs to it, or what to beware of. */
import './small-text.css';

interface Props {
  look: 'details' | 'warning';
  /** Empty ones are left out. */
  lines: readonly (string | undefined)[];
}

export function SmallText({ look, lines }: Props) {
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <span class={look}>{line}</span>
      ))}
    </>
  );
}
