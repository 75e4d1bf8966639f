/** What an article that may be useful has of a question, and what it lacks. */
import type { Result } from '../../search/browser/describe-page.ts';
import type { Loose } from '../../search/browser/find-loose.ts';
import type { Part } from '../../search/browser/understand.ts';
import { fullName, nameLabel } from './name-label.ts';

export interface ShownLoose {
  result: Result;
  /** 主题 作业管理; 写有“公示” */
  has: string[];
  lacks: string[];
}

/** Says it of a result. */
export function describeLoose(
  { has, filed, words }: Loose,
  parts: readonly Part[],
  result: Result,
): ShownLoose {
  const says = (part: Part, at: number) => {
    const written = part.words.find((word) => words.includes(word));
    return filed.includes(at) ? partLabel(part, ' ') : `写有“${written ?? part.text}”`;
  };
  return {
    result,
    has: parts.flatMap((part, at) => (has.includes(at) ? [says(part, at)] : [])),
    lacks: parts.flatMap((part, at) => (has.includes(at) ? [] : [partLabel(part, ' ')])),
  };
}

/** 地区：江北区; a word that nothing names in quotes. */
export function partLabel({ text, things }: Part, separator = '：'): string {
  const [thing] = things;
  if (!thing) return `“${text}”`;
  const names = things.length > 3 ? [fullName(thing), '等'] : things.map(fullName);
  return nameLabel(thing.kind) + separator + [...new Set(names)].join('、');
}

/** What all of them are there for, where it is one part of the question and the same: 在重庆市. */
export function sharedReason(loose: readonly Loose[], parts: readonly Part[]): string {
  const [part, ...others] = parts;
  const [thing] = part?.things ?? [];
  const isOne = part && thing && others.length === 0 && loose.every(({ filed }) => filed.length === 1);
  if (!isOne) return '';
  const name = [...new Set(part.things.map(fullName))].slice(0, 3).join('、');
  if (thing.kind === 'region') return `在${name}`;
  return thing.kind === 'aspect' ? `讲到“${name}”` : `归在“${name}”`;
}

/** Where in its text an article that is filed under a question has the answer: at the question's label. */
export function labelsOf({ filed }: Loose, parts: readonly Part[]): string[] {
  return parts
    .filter((_, at) => filed.includes(at))
    .flatMap(({ things }) =>
      things.filter(({ kind }) => kind === 'aspect').map(({ names }) => names[0] ?? ''),
    );
}
