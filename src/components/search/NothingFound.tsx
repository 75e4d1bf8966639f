/** What to try when nothing was found, each labelled as what it is. */
import type { ComponentChildren } from 'preact';
import { labelOf } from '../../schema/kinds.ts';
import type { Result } from '../../search/browser/describe-page.ts';
import type { Help } from '../../search/browser/nothing-found.ts';
import { wordsUrl } from './AlsoFound.tsx';
import { ResultList } from './ResultList.tsx';

interface Props {
  help: Help;
  /** Some of the pages that have the words apart. */
  results: readonly Result[];
  base: string;
}

export function NothingFound({ help: { names, apart, fewer }, results, base }: Props) {
  return (
    <>
      {names.length > 0 && (
        <Chips title="读音或字形相近的名称">
          {names.map(({ thing, name }) => (
            <li>
              <a class="chip" href={base + thing.url}>
                {name}（{labelOf(thing.kind)}）
              </a>
            </li>
          ))}
        </Chips>
      )}
      {fewer.length > 0 && (
        <Chips title="少一个词">
          {fewer.map(({ text, total }) => (
            <li>
              <a class="chip" href={wordsUrl(text)}>
                {text}（{total} 篇）
              </a>
            </li>
          ))}
        </Chips>
      )}
      {results.length > 0 && (
        <>
          <h2>有这些词、但不连在一起的案例：{apart.words.join('、')}</h2>
          <ResultList results={results} base={base} />
        </>
      )}
    </>
  );
}

function Chips({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="chips">{children}</ul>
    </>
  );
}
