/** Where the sentences that are selected shall go. */
import { aspectsFor } from './aspects-of.ts';
import type { DeskFacts, DeskState, Passage } from './facts.ts';

interface Props {
  selected: readonly { index: number; text: string; locator: string }[];
  desk: DeskState;
  facts: DeskFacts;
  onPlace: (part: Partial<DeskState>) => void;
}

/** Where what a theme asks is answered. */
const answers = '做法';

export function PlaceBar({ selected, desk, facts, onPlace }: Props) {
  const text = selected.map((one) => one.text).join('');
  const from = selected.map(({ index }) => index).toSorted((a, b) => a - b);
  const place = (target: Pick<Passage, 'section' | 'theme' | 'aspect'>) => {
    const passage: Passage = { ...target, text, locator: selected[0]?.locator ?? '', from };
    onPlace({
      passages: [...desk.passages, passage],
      aside: desk.aside.filter((one) => !from.includes(one)),
    });
  };
  if (selected.length === 0) {
    return (
      <p class="place-bar">
        {desk.themes.length === 0
          ? '先在右边选主题，再点选句子。'
          : '点选句子，再说它回答哪个方面。灰色的已经放进草稿。'}
      </p>
    );
  }
  return (
    <div class="place-bar" role="toolbar" aria-label="放进草稿">
      <span>{selected.length} 句，放进：</span>
      {aspectsFor(text, desk.themes, facts).map(({ theme, aspect, isLikely }) => (
        <button
          key={`${theme.id}/${aspect.id}`}
          type="button"
          title={aspect.question}
          data-likely={isLikely ? '' : undefined}
          onClick={() => place({ section: answers, theme: theme.id, aspect: aspect.id })}
        >
          {desk.themes.length > 1 ? `${theme.name}·${aspect.name}` : aspect.name}
        </button>
      ))}
      {facts.sections
        .filter((section) => section !== answers)
        .map((section) => (
          <button key={section} type="button" class="section" onClick={() => place({ section })}>
            {section}
          </button>
        ))}
      <button
        type="button"
        class="section"
        onClick={() => onPlace({ aside: [...new Set([...desk.aside, ...from])] })}
      >
        不用
      </button>
    </div>
  );
}
