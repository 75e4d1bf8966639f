/** What a question is about, of all that it names. Pure, so that it can be tested. */
import type { Part, Thing } from '../../search/browser/understand.ts';
import { fullName } from './name-label.ts';

/** What a question asks for. */
export interface Focus {
  thing: Thing;
  /** Themes, and aspects (`homework/publicity`), that it is narrowed to. */
  themes: readonly string[];
  aspects: readonly string[];
  /** A problem that is asked about of a place. */
  problem?: string | undefined;
  stages: readonly string[];
  /** 小学; empty where no stage is asked for. */
  stageName: string;
  /** What a place is asked about; empty where it is only named. */
  asked: string;
  /** Whether it is only near to what is asked. */
  isGuessed?: true;
  /** Things of the same kind that are asked for with it. */
  beside: readonly Thing[];
}

/** The likeliest first: of 江北区课后服务 the place is asked for. */
const kindOrder = [
  'practice',
  'school',
  'region',
  'problem',
  'aspect',
  'theme',
  'homonym',
  'indicator',
  'source',
  'author',
];

/**
 * What a question is about.
 *
 * @param isFound whether articles contain the question word for word: then words that nothing names are the point of it, and it is about no thing
 */
export function focusOf(parts: readonly Part[], isFound: boolean): Focus | undefined {
  const all = parts.flatMap(({ things }) => things.slice(0, 1));
  const ofKind = (kind: string) => all.filter((thing) => thing.kind === kind).map(({ id }) => id);
  const [thing] = kindOrder.flatMap((kind) => all.filter((one) => one.kind === kind));
  if (!thing || (isFound && parts.some(({ things }) => things.length === 0))) return undefined;
  const stages = parts.flatMap(({ things }) => things.filter(({ kind }) => kind === 'stage'));
  const about =
    thing.kind === 'practice' ? undefined : all.find(({ kind }) => /^(?:problem|aspect|theme)$/.test(kind));
  return {
    thing,
    asked: about && about !== thing ? fullName(about) : '',
    themes: ofKind('theme'),
    aspects: ofKind('aspect'),
    problem: ofKind('problem')[0],
    stages: stages.map(({ id }) => id),
    stageName: [...new Set(stages.map(({ names }) => names[0]))].join('、'),
    beside: all.filter((one) => one !== thing && one.kind === thing.kind),
  };
}
