/** Regions, schools, practices or themes: those the source names, each to be taken or not, and any other of the library. */
import type { FoundThing } from '../../import/find-names.ts';
import type { Chosen } from './facts.ts';

interface Props {
  label: string;
  found: readonly FoundThing[];
  all: readonly { id: string; name: string }[];
  chosen: readonly Chosen[];
  /** Only one can be taken. */
  single?: boolean;
  /** Whether one that the library does not know can be made. */
  canMake?: boolean;
  onChange: (chosen: Chosen[]) => void;
}

const keyOf = ({ id, name }: Chosen) => id ?? `+${name}`;

export function ThingChoices({ label, found, all, chosen, single, canMake, onChange }: Props) {
  const keys = new Set(chosen.map(keyOf));
  const shown: (Chosen & { times?: number })[] = [
    ...found.filter(({ id }) => id !== undefined || canMake),
    ...chosen.filter((one) => !found.some((other) => keyOf(other) === keyOf(one))),
  ];
  const toggle = (thing: Chosen) => {
    const { name, id } = thing;
    const others = single ? [] : chosen.filter((one) => keyOf(one) !== keyOf(thing));
    onChange(keys.has(keyOf(thing)) ? others : [...others, id === undefined ? { name } : { id, name }]);
  };
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {shown.map((thing) => (
        <label key={keyOf(thing)}>
          <input type="checkbox" checked={keys.has(keyOf(thing))} onChange={() => toggle(thing)} />
          {thing.name}
          {thing.id === undefined && <small>新建</small>}
          {thing.times !== undefined && thing.times > 1 && <small>{thing.times} 处</small>}
        </label>
      ))}
      <select
        aria-label={`别的${label}`}
        value=""
        onChange={({ currentTarget }) => {
          const other = all.find(({ id }) => id === currentTarget.value);
          if (other) toggle({ id: other.id, name: other.name });
          currentTarget.value = '';
        }}
      >
        <option value="">别的……</option>
        {all
          .filter(({ id }) => !shown.some((thing) => thing.id === id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
      {canMake && (
        <input
          type="text"
          aria-label={`新的${label}`}
          placeholder="新的名称，回车"
          onKeyDown={(event) => {
            const name = event.currentTarget.value.trim();
            if (event.key !== 'Enter' || event.isComposing || name === '') return;
            toggle({ name });
            event.currentTarget.value = '';
          }}
        />
      )}
    </fieldset>
  );
}
