/** The source on the left: every sentence can be ticked; what was placed is crossed out of the work, so that nothing is forgotten. */
import type { DoubledWord } from '../../import/join-lines.ts';
import type { CutParagraph } from './sentences.ts';

interface Props {
  paragraphs: readonly CutParagraph[];
  doubled: readonly DoubledWord[];
  /** Indexes of sentences. */
  placed: ReadonlySet<number>;
  aside: ReadonlySet<number>;
  selected: ReadonlySet<number>;
  onSelect: (index: number) => void;
}

export function SourcePane({ paragraphs, doubled, placed, aside, selected, onSelect }: Props) {
  const captions = paragraphs.filter(({ isCaption }) => isCaption);
  return (
    <div class="source-text">
      {paragraphs
        .filter(({ isCaption }) => !isCaption)
        .map(({ sentences }) => (
          <p key={sentences[0]?.index}>
            {sentences.map(({ index, text }) => (
              <label
                key={index}
                class="sentence"
                data-state={placed.has(index) ? 'placed' : aside.has(index) ? 'aside' : undefined}
                title={placed.has(index) ? '已放进草稿' : aside.has(index) ? '不用' : undefined}
              >
                <input type="checkbox" checked={selected.has(index)} onChange={() => onSelect(index)} />
                <Marked text={text} words={doubled.map((one) => one.text)} />
              </label>
            ))}
          </p>
        ))}
      {captions.length > 0 && (
        <aside>
          <h3>图片说明</h3>
          {captions.map(({ sentences }) => (
            <p key={sentences[0]?.index}>{sentences.map(({ text }) => text).join('')}</p>
          ))}
        </aside>
      )}
    </div>
  );
}

/** Words that the scan has doubled stand out: 的的. */
function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const word = words.find((one) => text.includes(one));
  if (word === undefined) return <>{text}</>;
  const at = text.indexOf(word);
  return (
    <>
      {text.slice(0, at)}
      <mark title="可能重复了">{word}</mark>
      {text.slice(at + word.length)}
    </>
  );
}
