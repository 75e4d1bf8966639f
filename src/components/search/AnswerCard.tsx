/** The answer to a question about a thing: what it is, what is said to its questions, where to go on. */
import { isComparableKind, kinds } from '../../schema/kinds.ts';
import type { Answer, ShownPart } from './answer.ts';
import { fullName, nameLabel } from './name-label.ts';

export function AnswerCard({ answer }: { answer: Answer }) {
  const { thing, name, url, summary, parts, all, beside, compareUrl, isGuessed } = answer;
  const facts = [
    isGuessed ? '您问的可能是' : '',
    nameLabel(thing.kind),
    thing.kind === 'aspect' || beside.length > 0 ? '' : thing.place,
  ];
  return (
    <section class="search-answer" data-search-answer aria-labelledby="search-answer">
      <p class="search-facts">{facts.filter(Boolean).join(' · ')}</p>
      <h2 id="search-answer">
        <a href={url}>{name || fullName(thing)}</a>
      </h2>
      {summary && <p class="search-answer-summary">{summary}</p>}
      {parts.length > 0 && (
        <dl>
          {parts.map((part) => (
            <AnswerRow key={part.name} part={part} />
          ))}
        </dl>
      )}
      <p class="search-answer-links">
        {[{ name: all.text, url: all.url }, ...beside].map((page) => (
          <a key={page.url} href={page.url}>
            {page.name}
          </a>
        ))}
        {compareUrl && isComparableKind(thing.kind) && (
          <a href={compareUrl}>
            {beside.length > 0 ? '放在一起比' : `和别的${kinds[thing.kind].label}放在一起比`}
          </a>
        )}
      </p>
    </section>
  );
}

function AnswerRow({ part: { name, url, others, says } }: { part: ShownPart }) {
  return (
    <>
      <dt>{url ? <a href={url}>{name}</a> : name}</dt>
      {says.map(({ text, url: where, who }) => (
        <dd key={text}>
          {where ? <a href={where}>{text}</a> : text}
          {who && <span class="search-facts"> {who}</span>}
        </dd>
      ))}
      {others > 0 && url && (
        <dd class="search-facts">
          <a href={url}>另有 {others} 处</a>
        </dd>
      )}
    </>
  );
}
