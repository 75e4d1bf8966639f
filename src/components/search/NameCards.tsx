/** Things whose name fits. */
import { labelOf } from '../../schema/kinds.ts';
import type { Match } from '../../search/browser/match-names.ts';

interface Props {
  matches: readonly Match[];
  base: string;
}

export function NameCards({ matches, base }: Props) {
  return (
    <ul class="search-cards" aria-label="名称相符">
      {matches.map(({ thing, name, fit }) => {
        const own = thing.names[0] ?? name;
        const facts = [
          thing.place,
          own === name ? '' : `又称 ${name}`,
          thing.count > 0 ? `${thing.count} 篇案例` : '',
        ];
        return (
          <li key={thing.url} class="card" data-same={fit === 'same' ? '' : undefined}>
            <span class="badge">{labelOf(thing.kind)}</span>
            <a href={base + thing.url}>{own}</a>
            <span class="search-facts">{facts.filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
