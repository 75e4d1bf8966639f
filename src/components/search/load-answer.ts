/** Loads what a question is answered with. */
import { type ComparisonItem, mostColumns } from '../../comparison/shared/comparison.ts';
import { answerFileUrl, comparisonItemUrl } from '../../library/urls.ts';
import { isComparableKind } from '../../schema/kinds.ts';
import type { AnswerFile } from '../../search/shared/answer-file.ts';
import { readWhole } from '../../search/shared/read-whole.ts';
import { type Answer, answerFromFile, answerFromItems, answerFromName } from './answer.ts';
import type { Focus } from './focus.ts';

/** @throws {IndexUnavailable} where a file cannot be had */
export async function loadAnswer(focus: Focus): Promise<Answer> {
  const { thing, problem, beside } = focus;
  const { kind, id } = thing;
  if (kind === 'theme' || kind === 'problem')
    return answerFromFile(await readJson<AnswerFile>(answerFileUrl(kind, id)), focus);
  if (kind === 'aspect') {
    const [theme = ''] = id.split('/');
    return answerFromFile(await readJson<AnswerFile>(answerFileUrl('theme', theme)), focus);
  }
  if (!isComparableKind(kind)) return answerFromName(thing);
  const ids = [id, ...beside.map((other) => other.id)].slice(0, mostColumns);
  const [items, helping] = await Promise.all([
    Promise.all(ids.map((one) => readJson<ComparisonItem>(comparisonItemUrl(kind, one)))),
    problem ? readJson<AnswerFile>(answerFileUrl('problem', problem)) : undefined,
  ]);
  return answerFromItems(items, focus, helping?.parts.map(({ id }) => id) ?? []);
}

async function readJson<Content>(url: string): Promise<Content> {
  return (await readWhole(url)).json();
}
