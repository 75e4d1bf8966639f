/** The draft on the right: what it is about, its figures, its passages. */
import type { Proposal } from '../../import/propose.ts';
import { FigureChoices } from './FigureChoices.tsx';
import type { DeskFacts, DeskState } from './facts.ts';
import { Passages } from './Passages.tsx';
import { ThingChoices } from './ThingChoices.tsx';

interface Props {
  desk: DeskState;
  facts: DeskFacts;
  proposal: Proposal;
  onChange: (part: Partial<DeskState>) => void;
}

export function DraftPane({ desk, facts, proposal, onChange }: Props) {
  const { regions, schools, practices } = facts.known;
  const themeNames = desk.themes.map((id) => ({
    id,
    name: facts.themes.find((one) => one.id === id)?.name ?? id,
  }));
  return (
    <section aria-label="草稿与建议">
      <Line
        label="标题"
        hint="编写组拟的，不是原文的"
        value={desk.title}
        onChange={(title) => onChange({ title })}
      />
      <ThingChoices
        label="地区"
        found={proposal.regions}
        all={regions}
        chosen={desk.region ? [desk.region] : []}
        single
        canMake
        onChange={([region]) => onChange({ region })}
      />
      <ThingChoices
        label="学校"
        found={proposal.schools}
        all={schools}
        chosen={desk.schools}
        canMake
        onChange={(chosen) => onChange({ schools: chosen })}
      />
      <ThingChoices
        label="主题"
        found={proposal.themes}
        all={facts.themes}
        chosen={themeNames}
        onChange={(chosen) => onChange({ themes: chosen.flatMap(({ id }) => id ?? []) })}
      />
      <ThingChoices
        label="做法"
        found={proposal.practices}
        all={practices}
        chosen={desk.practices}
        canMake
        onChange={(chosen) => onChange({ practices: chosen })}
      />
      <fieldset class="choices">
        <legend>出处</legend>
        <select
          aria-label="出处"
          value={desk.source}
          onChange={(event) => onChange({ source: event.currentTarget.value })}
        >
          <option value="">新的出处</option>
          {facts.sources.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </fieldset>
      {desk.source === '' && (
        <Line
          label="原文的标题"
          hint="照录"
          value={desk.sourceTitle}
          onChange={(sourceTitle) => onChange({ sourceTitle })}
        />
      )}
      <Line
        label="位置"
        hint="在出处里的哪一部分；整篇就空着"
        value={desk.locator}
        onChange={(locator) => onChange({ locator })}
      />
      <FigureChoices figures={proposal.figures} desk={desk} facts={facts} onChange={onChange} />
      <Passages
        passages={desk.passages}
        source={desk.text}
        facts={facts}
        onChange={(passages) => onChange({ passages })}
      />
    </section>
  );
}

interface LineProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

function Line({ label, hint, value, onChange }: LineProps) {
  return (
    <label class="line">
      <span>{label}</span>
      <input value={value} placeholder={hint} onInput={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}
