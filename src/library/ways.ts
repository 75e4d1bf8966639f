/** One passage as a way that somebody takes: what in a sentence or two, who, for whom, what it needs and what came of it. */
import type { Article, Holder, Observation, Practice, School } from './entities.ts';
import { formatFigure } from './figure.ts';
import type { Library } from './library.ts';
import type { Passage } from './passages.ts';

/** A way that somebody takes. */
export interface Way {
  passage: Passage;
  /** Who takes it. */
  holder: Holder;
  /** The passage's first sentence or two, as they stand there. */
  gist: string;
  /** Empty where neither the school nor the article says. */
  stage: Article['stage'];
  /**
   * What it needs and what came of it, said by the passage itself or of the practice that it names. What is said of the whole
   * article is not said of each of its passages, and is left out.
   */
  needs: string | undefined;
  results: string | undefined;
  /** Whether the practice's source is declared silent on what came of it. */
  resultsOpen: boolean;
  /** How much there is of the practice, where nothing is said of results and the gist does not say it. */
  figures: readonly Observation[];
  /** How much one can take from it, beside that of others. */
  substance: number;
}

/** Where a passage tells what its source leaves open. */
const leavesOpen = /未说明|没有写|没写|没有展开|没有说|没有讲/;

/** Where a source claims an effect, in the words in which articles pass it on. */
const claims = /^(?:原文|报道|学校|校方)(?:说|称)/;

const mostFigures = 2;

/** The way that a passage tells of. */
export function wayOf(library: Pick<Library, 'observationsOf'>, passage: Passage): Way {
  const { article, text, holders } = passage;
  const gist = gistOf(text);
  const practice = practiceOf(passage);
  const school = schoolAtStart(gist, article.schools);
  const holder = school ?? holders[0] ?? article.region;
  const claim = sentencesOf(text).filter((sentence) => claims.test(sentence) && !gist.includes(sentence));
  const { staff, support, results = claim.join('') || undefined } = practice?.dimensions ?? {};
  const way = {
    passage,
    holder,
    gist,
    stage: holder.kind === 'school' && holder.stage.length > 0 ? holder.stage : article.stage,
    needs: [staff, support].filter(Boolean).join('；') || undefined,
    results,
    resultsOpen: !results && (practice?.silent.includes('results') ?? false),
    figures:
      practice && !results
        ? library
            .observationsOf(practice)
            .filter((figure) => figure.article === article && !gist.includes(formatFigure(figure)))
            .slice(0, mostFigures)
        : [],
  };
  return { ...way, substance: substanceOf(way) };
}

/** The practice of its theme that a passage names; the one that is first of all on this theme where it names several. */
function practiceOf({ article, theme, title, text }: Passage): Practice | undefined {
  const named = article.practices.filter(
    ({ name, aliases, themes }) =>
      themes.includes(theme) && [name, ...aliases].some((one) => `${title}\n${text}`.includes(one)),
  );
  return named.find(({ themes }) => themes[0] === theme) ?? named[0];
}

/** A school that a district's account speaks of is the one who does it, where it alone is spoken of: 宏帆中学改进作业布置. */
function schoolAtStart(gist: string, schools: readonly School[]): School | undefined {
  const named = schools.filter(({ name, aliases }) => [name, ...aliases].some((one) => gist.includes(one)));
  const [only] = named;
  return named.length === 1 &&
    [only?.name, ...(only?.aliases ?? [])].some((one) => one && gist.startsWith(one))
    ? only
    : undefined;
}

/** So much of a passage counts; who reads on reads it in its place. */
const mostCounted = 120;

/**
 * How much one can take from a way: how long it is told, beside what is left open; who does it, how much; what it needs, what
 * came of it. A school's is worth more, as a teacher can copy a school.
 */
function substanceOf({ passage, holder, gist, needs, results }: Omit<Way, 'substance'>): number {
  const told = sentencesOf(passage.text)
    .filter((sentence) => !leavesOpen.test(sentence) && !claims.test(sentence))
    .join('');
  return (
    Math.min(told.length, mostCounted) / 30 +
    (gist.length >= tellingGist ? 1.5 : 0) +
    (/教师|老师|班主任|校长|学科组|教研组|年级|家长|学生/.test(told) ? 1 : 0) +
    (/\d|[一二两三四五六七八九十][次项个门步节天种层所]/.test(told) ? 1 : 0) +
    (needs ? 0.5 : 0) +
    (results ? 0.5 : 0) +
    (holder.kind === 'school' ? 1 : 0)
  );
}

/** A sentence shorter than this says little of how it is done. */
const tellingGist = 25;

/** Longer ones are cut at a comma; nothing is added. */
const longestGist = 90;

/**
 * The first sentence of a text, and the next where it is short and there is room; a line that announces a list is followed by
 * what it lists. What the source leaves open is not added.
 */
export function gistOf(text: string): string {
  const [line = '', ...rest] = text.split('\n');
  if (/[：:]$/.test(line)) return cut(line + rest.map((item) => item.replace(/[；。;]$/, '')).join('；'));
  const [first = '', ...others] = sentencesOf(line);
  const next = others.find((sentence) => !leavesOpen.test(sentence) && !claims.test(sentence));
  const isShort = first.length < tellingGist && first.length + (next?.length ?? 0) <= longestGist;
  return cut(isShort && next ? first + next : first);
}

function sentencesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.match(/[^。！？]+[。！？]?[”’」』）]*/gu) ?? []);
}

function cut(sentence: string): string {
  if (sentence.length <= longestGist) return sentence;
  const start = sentence.slice(0, longestGist);
  const at = Math.max(...['，', '、', '；', '：'].map((mark) => start.lastIndexOf(mark)));
  return `${at > 20 ? start.slice(0, at) : start}……`;
}
