/** What is said to the fixed questions of each theme: one row an aspect, a passage a value. */
import type { Article, Holder } from '../../library/entities.ts';
import { nameOf } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { type Passage, subjectOf } from '../../library/passages.ts';
import { aspectUrl, passageUrl } from '../../library/urls.ts';
import type { ItemEntry, ItemValue } from '../shared/comparison.ts';
import { fewValues } from './few.ts';

/** Passages that a cell can hold: each is a sentence or two. */
const mostPassages = 8;

/** Below what a thing is in general, above all else. */
const firstOrder = 100;

/** Rows of one article. */
export function articleAspects(library: Library, article: Article): ItemEntry[] {
  return aspectEntries(library, article.passages, [article], subjectOf(article));
}

/**
 * Rows of a place: its own accounts, and those of the schools in it; of a school wherever it is told of. A city does not
 * answer with its districts' words.
 */
export function holderAspects(library: Library, holder: Holder): ItemEntry[] {
  const passages = library.passagesOf(holder).filter(({ holders }) => tellsOf(holders, holder));
  const articles = library.articlesOf(holder).filter((article) => subjectOf(article) === holder);
  return aspectEntries(library, passages, articles, holder);
}

/** Whether words on these count as a holder's own. */
export function tellsOf(holders: readonly Holder[], holder: Holder): boolean {
  const [subject] = holders;
  if (holder.kind === 'school') return holders.includes(holder);
  return subject === holder || (subject?.kind === 'school' && subject.region === holder);
}

function aspectEntries(
  { themes }: Library,
  passages: readonly Passage[],
  articles: readonly Article[],
  about: Holder,
): ItemEntry[] {
  const silent = new Set<string>(articles.flatMap((article) => article.silent));
  return themes.flatMap((theme) =>
    theme.aspects.map((aspect, at): ItemEntry => {
      const said = passages.filter((passage) => passage.aspect === aspect);
      const isSilent = said.length === 0 && silent.has(`${theme.id}/${aspect.id}`);
      return {
        row: `aspect/${theme.id}/${aspect.id}`,
        order: firstOrder + theme.order * 20 + at / 100,
        label: aspect.name,
        group: theme.name,
        themes: [theme.id],
        asked: true,
        note: aspect.question,
        values: isSilent
          ? [{ state: 'silent' }]
          : fewValues(
              said.map((passage) => passageValue(passage, about)),
              aspectUrl(theme, aspect),
              mostPassages,
            ),
      };
    }),
  );
}

function passageValue(passage: Passage, about: Holder): ItemValue {
  const { text, locator, holders, article } = passage;
  const [subject] = holders;
  return {
    text,
    url: passageUrl(passage),
    passage: true,
    source: article.source.source.title,
    locator,
    ...(subject && subject !== about && { details: [nameOf(subject)] }),
  };
}
