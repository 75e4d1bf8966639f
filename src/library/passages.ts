/** Passages of articles as answers: which aspect of which theme a label names, and whom a passage speaks of. */
import type { Article, Holder, Theme } from './entities.ts';
import type { Labelled } from './entries.ts';

export interface Aspect {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly question: string;
}

/** What an article says to one aspect of one of its themes. */
export interface Passage {
  /** Its anchor on the article's page: `p-1`, in the order of the text. */
  readonly id: string;
  readonly article: Article;
  readonly theme: Theme;
  readonly aspect: Aspect;
  /** What its heading says beside the label; often empty. */
  readonly title: string;
  readonly text: string;
  /** Where in the source: its own place, or the article's. */
  readonly locator: string;
  /** Of whom: the article's region or school first, then schools of the article that the passage names. */
  readonly holders: readonly Holder[];
  /** Line of the body it begins on. */
  readonly line: number;
}

type Named = Pick<Aspect, 'name' | 'aliases'>;

/** A theme as far as labels are concerned: of an entry or of the library. */
interface Asked extends Named {
  aspects: readonly Aspect[];
}

/**
 * What a label names. `作业管理·设计` names the theme; else the `###` above it may be a theme's name; else it is the only one
 * of the article's themes that has such an aspect.
 *
 * @param themes of the article
 * @returns one theme and aspect; several where it is ambiguous; none where the label is no aspect
 */
export function readLabel<T extends Asked>(
  { label, heading }: Pick<Labelled, 'label' | 'heading'>,
  themes: readonly T[],
): { theme: T; aspect: T['aspects'][number] }[] {
  const [first = '', second] = label.split(/[·・]/).map((part) => part.trim());
  const isTheme = (name: string) => themes.filter((theme) => isCalled(theme, name));
  const asked = second === undefined ? isTheme(heading) : isTheme(first);
  const among = asked.length > 0 ? asked : second === undefined ? themes : [];
  const name = second ?? first;
  const found = (called: (aspect: Aspect) => boolean) =>
    among.flatMap((theme) => theme.aspects.filter(called).map((aspect) => ({ theme, aspect })));
  const byName = found((aspect) => aspect.name === name);
  return byName.length > 0 ? byName : found((aspect) => aspect.aliases.includes(name));
}

function isCalled({ name, aliases }: Named, text: string): boolean {
  return text === name || aliases.includes(text);
}

/** The passages of an article, in the order of its text. */
export function passagesOf(article: Article, labelled: readonly Labelled[]): Passage[] {
  return labelled
    .flatMap((one) => {
      const [meaning, ...others] = readLabel(one, article.themes);
      return meaning && others.length === 0 ? [{ ...meaning, one }] : [];
    })
    .map(({ theme, aspect, one: { title, text, locator, line } }, at) => ({
      id: `p-${at + 1}`,
      article,
      theme,
      aspect,
      title,
      text,
      locator: locator || article.source.locator,
      holders: holdersOf(article, text),
      line,
    }));
}

/** Whose account an article is. */
export function subjectOf({ level, schools, region }: Article): Holder {
  return (level === 'school' && schools[0]) || region;
}

function holdersOf(article: Article, text: string): Holder[] {
  const subject = subjectOf(article);
  const named = article.schools.filter(
    (school) => school !== subject && [school.name, ...school.aliases].some((name) => text.includes(name)),
  );
  return [subject, ...named];
}
