/** The answer to a question about a thing: what it is, what is said to its questions, where to go on. */
import { isComparableKind, kinds } from '../../schema/kinds.ts';
import type { Answer, ShownPart } from './answer.ts';
import { fullName, nameLabel } from './name-label.ts';

export function AnswerCard({ answer }: { answer: Answer }) {
  const { thing, name, url, summary, parts, more, compareUrl } = answer;
  const facts = [nameLabel(thing.kind), thing.kind === 'aspect' ? '' : thing.place];
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
        <a href={url}>{more > 0 ? `看全部（另有 ${more} 项）` : '看全部'}</a>
        {compareUrl && isComparableKind(thing.kind) && (
          <a href={compareUrl}>和别的{kinds[thing.kind].label}放在一起比</a>
        )}
        {thing.count > 0 && !isInCount(thing.kind) && <span class="search-facts">{thing.count} 篇案例</span>}
      </p>
    </section>
  );
}

/** What a count of articles would say nothing of. */
function isInCount(kind: string): boolean {
  return kind === 'homonym' || kind === 'indicator';
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
