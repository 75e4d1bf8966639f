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
export function describeLoose({ has, words }: Loose, parts: readonly Part[], result: Result): ShownLoose {
  const says = (part: Part) => {
    const written = part.words.find((word) => words.includes(word));
    return part.things.length > 0 ? partLabel(part, ' ') : `写有“${written ?? part.text}”`;
  };
  return {
    result,
    has: parts.flatMap((part, at) => (has.includes(at) ? [says(part)] : [])),
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
