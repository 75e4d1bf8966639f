/** Writes what the search page answers on a theme or a problem. */
import { type Answer, answersOn, answersTo } from '../../library/answers.ts';
import { nameOf, type Problem, type Theme } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { aspectUrl, passageUrl, urlOf } from '../../library/urls.ts';
import type { Way } from '../../library/ways.ts';
import { stages } from '../../schema/vocabularies.ts';
import type { AnswerFile, AnswerPart } from '../shared/answer-file.ts';

/** Ways kept of each stage. */
const mostWays = 2;

/** The file of a thing. */
export function answerFile(library: Library, thing: Theme | Problem): AnswerFile {
  const answers = thing.kind === 'theme' ? answersOn(library, thing) : answersTo(library, thing);
  return {
    name: thing.name,
    url: urlOf(thing),
    summary: thing.kind === 'theme' ? thing.summary : thing.question,
    parts: answers.map(partOf),
  };
}

function partOf({ theme, aspect, ways }: Answer): AnswerPart {
  const ofStages = Object.keys(stages).flatMap((stage) =>
    ways.filter((way) => (way.stage as readonly string[]).includes(stage)).slice(0, mostWays),
  );
  const kept = new Set([...ways.slice(0, mostWays), ...ofStages]);
  return {
    id: `${theme.id}/${aspect.id}`,
    name: aspect.name,
    question: aspect.question,
    url: aspectUrl(theme, aspect),
    total: ways.length,
    ways: [...kept].map(({ gist, holder, passage, stage }: Way) => ({
      text: gist,
      who: nameOf(holder),
      url: passageUrl(passage),
      stage,
    })),
  };
}
