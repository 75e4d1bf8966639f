/** How well what was found fits what should be. */
import type { Question } from './queries.ts';

export interface Score {
  /** Mean over the questions that should find something: the share of that which was found. */
  recall: number;
  /** Mean over the questions that found something or rightly nothing: the share of it that should be; 1 where nothing should. */
  precision: number;
  questions: number;
  /** Questions that found exactly what they should. */
  exact: number;
  /** Some that did not. */
  wrong: string[];
}

const shownWrong = 5;

/** @param found addresses of the pages found, for each question */
export function scoreAnswers(questions: readonly Question[], found: readonly ReadonlySet<string>[]): Score {
  const recalls: number[] = [];
  const precisions: number[] = [];
  const wrong: string[] = [];
  questions.forEach(({ text, kind, expected }, at) => {
    const answer = found[at] ?? new Set();
    const right = answer.intersection(expected).size;
    if (expected.size > 0) recalls.push(right / expected.size);
    if (answer.size > 0) precisions.push(right / answer.size);
    else if (expected.size === 0) precisions.push(1);
    if (right !== expected.size || right !== answer.size)
      wrong.push(
        `${text} (${kind}): ${answer.size} found, ${expected.size} expected, ${right} of them right`,
      );
  });
  return {
    recall: mean(recalls),
    precision: mean(precisions),
    questions: questions.length,
    exact: questions.length - wrong.length,
    wrong: wrong.slice(0, shownWrong),
  };
}

/** Mean; 1 of nothing. */
function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 1 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
