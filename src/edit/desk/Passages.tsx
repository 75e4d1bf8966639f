/** The passages of the draft, in our own words: what repeats the source is told. */
import type { DeskFacts, Passage } from './facts.ts';
import { findRepeated } from './repeats.ts';

interface Props {
  passages: readonly Passage[];
  source: string;
  facts: DeskFacts;
  onChange: (passages: Passage[]) => void;
}

export function Passages({ passages, source, facts, onChange }: Props) {
  const change = (at: number, part: Partial<Passage>) =>
    onChange(passages.map((passage, index) => (index === at ? { ...passage, ...part } : passage)));
  return (
    <section aria-label="草稿">
      <h3>草稿</h3>
      {passages.length === 0 && <p>在左边点选句子，再点它回答的方面。</p>}
      {passages.map((passage, index) => {
        const theme = facts.themes.find(({ id }) => id === passage.theme);
        const aspect = theme?.aspects.find(({ id }) => id === passage.aspect);
        const repeated = findRepeated(passage.text, source);
        return (
          <div class="passage" key={index}>
            <div>
              <strong>{aspect && theme ? `${theme.name}·${aspect.name}` : passage.section}</strong>
              <small>{aspect?.question}</small>
              <button type="button" onClick={() => onChange(passages.filter((_, at) => at !== index))}>
                退回
              </button>
            </div>
            <textarea
              aria-label={`${aspect?.name ?? passage.section}一段`}
              value={passage.text}
              rows={3}
              onInput={(event) => change(index, { text: event.currentTarget.value })}
            />
            <label>
              原文位置
              <input
                value={passage.locator}
                onInput={(event) => change(index, { locator: event.currentTarget.value })}
              />
            </label>
            {repeated && (
              <p class="repeated" role="status">
                与原文有 {repeated.length} 字相同，改成自己的话：“{repeated}”
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
