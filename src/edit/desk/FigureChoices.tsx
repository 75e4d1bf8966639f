/** Every figure of the source: taken over as an observation, or refused. */
import { indicatorsFor } from './aspects-of.ts';
import type { DeskFacts, DeskState, Figure, TakenFigure } from './facts.ts';

interface Props {
  figures: readonly Figure[];
  desk: DeskState;
  facts: DeskFacts;
  onChange: (part: Pick<DeskState, 'taken' | 'refused'>) => void;
}

export function FigureChoices({
  figures,
  desk: { taken, refused, region, schools },
  facts,
  onChange,
}: Props) {
  const open = figures.length - taken.length - refused.length;
  const holders = [...(region ? [region] : []), ...schools].map(({ name }) => name);
  const without = (index: number) => ({
    taken: taken.filter((one) => one.index !== index),
    refused: refused.filter((one) => one !== index),
  });
  const put = (figure: TakenFigure) => {
    const rest = without(figure.index);
    onChange({ ...rest, taken: [...rest.taken, figure].toSorted((a, b) => a.index - b.index) });
  };
  return (
    <section aria-label="数字">
      <h3>
        数字 <small>{open > 0 ? `还有 ${open} 个没有决定` : `${figures.length} 个都看过了`}</small>
      </h3>
      <ol class="figures">
        {figures.map((figure, index) => {
          const own = taken.find((one) => one.index === index);
          const indicators = indicatorsFor(figure.unit, figure.context, facts);
          return (
            <li
              key={`${figure.line}-${figure.index}`}
              data-state={own ? 'taken' : refused.includes(index) ? 'refused' : undefined}
            >
              <strong>{figure.text}</strong> <span>{figure.context}</span>
              <div class="decide">
                <button
                  type="button"
                  aria-pressed={own !== undefined}
                  onClick={() => put({ index, indicator: indicators[0]?.id ?? '', of: holders[0] ?? '' })}
                >
                  收入
                </button>
                <button
                  type="button"
                  aria-pressed={refused.includes(index)}
                  onClick={() => onChange({ ...without(index), refused: [...without(index).refused, index] })}
                >
                  不收
                </button>
                {own && (
                  <>
                    <select
                      aria-label="指标"
                      value={own.indicator}
                      onChange={(event) => put({ ...own, indicator: event.currentTarget.value })}
                    >
                      <option value="">以后在表单里选指标</option>
                      {indicators.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name}
                        </option>
                      ))}
                    </select>
                    <select
                      aria-label="说的是谁"
                      value={own.of}
                      onChange={(event) => put({ ...own, of: event.currentTarget.value })}
                    >
                      {holders.map((name) => (
                        <option key={name}>{name}</option>
                      ))}
                    </select>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
