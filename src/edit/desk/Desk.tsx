/** The import desk: the source on the left, the draft on the right; nothing is taken over without the editor. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Proposal, propose } from '../../import/propose.ts';
import { ask } from '../browser/ask.ts';
import { composeImport, sentencesLeft } from './compose.ts';
import { DraftPane } from './DraftPane.tsx';
import { type DeskFacts, type DeskState, emptyDesk } from './facts.ts';
import { Paste } from './Paste.tsx';
import { PlaceBar } from './PlaceBar.tsx';
import { SourcePane } from './SourcePane.tsx';
import { cutSentences } from './sentences.ts';
import { forget, keep, kept } from './store.ts';

interface Saved {
  path: string;
  warnings: string[];
}

export function Desk({ facts, formAddress }: { facts: DeskFacts; formAddress: string }) {
  const [desk, setDesk] = useState<DeskState>(() => kept() ?? emptyDesk);
  const [selected, setSelected] = useState<readonly number[]>([]);
  const [said, setSaid] = useState('');
  const [saved, setSaved] = useState<Saved>();
  useEffect(() => keep(desk), [desk]);
  const proposal = useMemo(() => propose(desk.text, facts.known), [desk.text]);
  const paragraphs = useMemo(() => cutSentences(proposal.paragraphs), [proposal]);

  const change = (part: Partial<DeskState>) => setDesk((before) => ({ ...before, ...part }));
  const begin = (text: string) => {
    setSaved(undefined);
    setDesk(proposed(text, propose(text, facts.known)));
  };
  const save = async () => {
    setSaid('正在保存……');
    try {
      const sent = composeImport(desk, facts, paragraphs, proposal.figures);
      setSaved(await ask<Saved>('import', JSON.stringify(sent)));
      setSaid('');
      forget();
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };

  if (desk.text === '') return <Paste onText={begin} />;
  if (saved) {
    return (
      <section class="saved">
        <h2>草稿已保存</h2>
        <p>
          {saved.path}：
          <a
            href={`${formAddress}#/collections/articles/entries/${saved.path.replace(/^articles\/|\.md$/g, '')}`}
          >
            在表单里接着写
          </a>
        </p>
        {saved.warnings.length > 0 && <p>发布前还要补：</p>}
        <ul>
          {saved.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
        <button type="button" onClick={() => setDesk(emptyDesk)}>
          整理下一篇
        </button>
      </section>
    );
  }
  const placed = new Set(desk.passages.flatMap(({ from }) => from));
  const left = sentencesLeft(desk, paragraphs).length;
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((one) => ({ ...one, locator: paragraph.locator })),
  );

  return (
    <>
      <header class="desk-head">
        <p role="status">{said || (left > 0 ? `待整理：还有 ${left} 句没有放进草稿` : '每一句都看过了')}</p>
        <button type="button" onClick={() => window.confirm('丢掉这一篇，重新开始？') && setDesk(emptyDesk)}>
          重来
        </button>
        <button type="button" class="primary" onClick={save}>
          保存为草稿
        </button>
      </header>
      <div class="desk">
        <section aria-label="原文">
          <PlaceBar
            selected={sentences.filter(({ index }) => selected.includes(index))}
            desk={desk}
            facts={facts}
            onPlace={(part) => {
              change(part);
              setSelected([]);
            }}
          />
          <SourcePane
            paragraphs={paragraphs}
            doubled={proposal.doubled}
            placed={placed}
            aside={new Set(desk.aside)}
            selected={new Set(selected)}
            onSelect={(index) =>
              setSelected((before) =>
                before.includes(index) ? before.filter((one) => one !== index) : [...before, index],
              )
            }
          />
        </section>
        <DraftPane desk={desk} facts={facts} proposal={proposal} onChange={change} />
      </div>
    </>
  );
}

/** What is taken for granted until the editor says otherwise: known names that the source speaks of. */
function proposed(text: string, { regions, schools, practices, themes }: Proposal): DeskState {
  const known = <T extends { id?: string }>(things: readonly T[]) =>
    things.filter(({ id }) => id !== undefined);
  const [region] = known(regions);
  return {
    ...emptyDesk,
    text,
    ...(region && { region: { id: region.id, name: region.name } }),
    schools: known(schools).map(({ id, name }) => ({ id, name })),
    practices: known(practices).map(({ id, name }) => ({ id, name })),
    themes: themes.flatMap(({ id }) => id ?? []).slice(0, 3),
  };
}
