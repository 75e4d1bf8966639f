/** Things by name, a line of them. */
import type { Named } from '../../search/shared/name-shards.ts';
import { fullName, nameLabel } from './name-label.ts';

interface Props {
  title: string;
  names: readonly { thing: Named; name: string }[];
  base: string;
}

export function NameChips({ title, names, base }: Props) {
  if (names.length === 0) return null;
  return (
    <ul class="chips search-names" aria-label={title}>
      <li class="muted" aria-hidden="true">
        {title}
      </li>
      {names.map(({ thing, name }) => {
        const own = fullName(thing);
        const facts = [nameLabel(thing.kind), thing.kind === 'aspect' ? '' : thing.place].filter(Boolean);
        return (
          <li key={`${thing.kind}/${thing.id}`}>
            <a class="chip" href={base + thing.url}>
              {own}
              {thing.names[0] !== name && `（${name}）`}
              <span class="search-facts">{facts.join(' · ')}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
