/** Passages as answers: what others do about a worry, and what is said to each question of a theme. */
import type { Article, Holder, Problem, Theme } from './entities.ts';
import type { Library } from './library.ts';
import type { Aspect, Passage } from './passages.ts';

/** A way that somebody takes. */
export interface Way {
  passage: Passage;
  /** Who takes it. */
  holder: Holder;
  /** The passage's first sentence, as it stands there. */
  gist: string;
  stage: Article['stage'];
  /** What its article says is needed, and what came of it; undefined where nothing is said. */
  needs: string | undefined;
  results: string | undefined;
}

/** One question with the ways that answer it, a way a place or school. */
export interface Answer {
  theme: Theme;
  aspect: Aspect;
  ways: readonly Way[];
}

/** What helps with a worry: the aspects its editors name, in their order, those that nobody answers left out. */
export function answersTo(library: Library, problem: Problem): Answer[] {
  return problem.aspects.flatMap((id) => {
    const [themeId, aspectId] = id.split('/');
    const theme = library.themes.find((one) => one.id === themeId);
    const aspect = theme?.aspects.find((one) => one.id === aspectId);
    return theme && aspect ? answerOf(library, theme, aspect) : [];
  });
}

/** What is said to the questions of a theme, in their order. */
export function answersOn(library: Library, theme: Theme): Answer[] {
  return theme.aspects.flatMap((aspect) => answerOf(library, theme, aspect));
}

function answerOf(library: Library, theme: Theme, aspect: Aspect): Answer[] {
  const passages = library.passagesOf(theme).filter((passage) => passage.aspect === aspect);
  const byHolder = Map.groupBy(passages, ({ holders: [subject] }) => subject);
  const ways = [...byHolder].flatMap(([holder, [first]]) => (holder && first ? [wayOf(first, holder)] : []));
  return ways.length > 0 ? [{ theme, aspect, ways: ways.toSorted(byUse) }] : [];
}

function wayOf(passage: Passage, holder: Holder): Way {
  const { brief, stage } = passage.article;
  return {
    passage,
    holder,
    gist: firstSentence(passage.text),
    stage: holder.kind === 'school' ? holder.stage : stage,
    needs: brief.needs,
    results: brief.results,
  };
}

/** Schools first, as a teacher can copy a school; then those that say what it takes and what came of it. */
function byUse(a: Way, b: Way): number {
  const use = ({ holder, needs, results }: Way) =>
    (holder.kind === 'school' ? 4 : 0) + (needs ? 1 : 0) + (results ? 1 : 0);
  return use(b) - use(a);
}

/** Longer ones are cut at a comma; nothing is added. */
const longestGist = 90;

/** The first sentence of a text, or as much of it as fits. */
export function firstSentence(text: string): string {
  const [line = ''] = text.split('\n');
  const sentence = /^.*?[。！？；](?:[”’」』）]*)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= longestGist) return sentence;
  const cut = sentence.slice(0, longestGist);
  const at = Math.max(cut.lastIndexOf('，'), cut.lastIndexOf('、'), cut.lastIndexOf('：'));
  return `${at > 20 ? cut.slice(0, at) : cut}……`;
}
