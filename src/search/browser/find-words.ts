/** Which words a question looks for, word for word. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Named, NamesFor } from '../shared/name-shards.ts';
import { takeTitle } from '../shared/title-sign.ts';
import type { Engine } from './engine.ts';
import { findPages } from './find-pages.ts';
import { type Phrase, parseQuery, partAtMarks, takeWithout } from './parse-query.ts';
import { longestQuestion, mayHoldAsides, withoutAsides } from './understand.ts';

/** What must be on a page, and what must not. */
export interface Words {
  phrases: Phrase[];
  without: Phrase[];
  /** Whether words of asking are set aside, so that the phrases are not all that was typed. */
  asks?: true;
}

interface Given {
  engine: Engine;
  fold: Fold;
  namesFor: NamesFor;
  synonyms: readonly (readonly string[])[];
}

/** All things of which a name may be in a text: those of each of its characters. */
export async function thingsIn(text: string, namesFor: NamesFor, fold: Fold): Promise<Named[]> {
  const chars = [...new Set([...normalise(text, fold)])].slice(0, longestQuestion);
  return [...new Set((await Promise.all(chars.map((char) => namesFor(char)))).flat())];
}

/**
 * Finds them. What stands somewhere as it is typed is looked for as it is typed; else it is parted at its marks, and then the words of asking at its
 * ends are set aside: 五个一点是什么 looks for 五个一点.
 *
 * @param kind of page; all kinds when undefined
 */
export async function findWords(text: string, kind: string | undefined, given: Given): Promise<Words> {
  const { rest, title } = takeTitle(text);
  if (!title) return findPlainWords(text, kind, given);
  const [words, titled] = await Promise.all([
    findPlainWords(rest, kind, given),
    findPlainWords(title, kind, given),
  ]);
  const inTitle = titled.phrases.map((phrase): Phrase => ({ ...phrase, inTitle: true }));
  return { phrases: [...words.phrases, ...inTitle], without: [...words.without, ...titled.without] };
}

async function findPlainWords(
  text: string,
  kind: string | undefined,
  { engine, fold, namesFor, synonyms }: Given,
): Promise<Words> {
  // Without names they are just words, for which results must not wait.
  const isName = async (normal: string, written = /(?:)/) =>
    (await namesFor(normal).catch(() => [])).some(({ names }) =>
      names.some((name) => written.test(name) && normalise(name, fold) === normal),
    );
  const phrasesOf = async (typed: string) => {
    const phrases = parseQuery(typed, fold);
    const [only] = phrases;
    if (phrases.length < 2 || !only) return phrases;
    // A name with a space in it is one thing to look for: 双轨并行 双轮驱动.
    const normal = normalise(typed, fold);
    return (await isName(normal, /\s/u)) ? [{ text: typed.trim(), normal }] : phrases;
  };
  const stands = async (phrases: readonly Phrase[]) =>
    (await findPages(engine, phrases, kind, fold)).length > 0;

  const { rest, without } = takeWithout(text, fold);
  const typed = await phrasesOf(rest);
  const parted = partAtMarks(rest);
  const asks = mayHoldAsides(typed);
  if (typed.length === 0 || (!parted && !asks) || (await stands(typed))) return { phrases: typed, without };
  if (parted && (await isName(normalise(rest, fold)))) return { phrases: typed, without };
  const phrases = parted ? await phrasesOf(parted) : typed;
  if (!asks || (parted && (await stands(phrases)))) return { phrases, without };
  const things = await thingsIn(rest, namesFor, fold).catch(() => []);
  const asked = withoutAsides(phrases, { things, synonyms }, fold);
  return (await stands(asked)) ? { phrases: asked, without, asks: true } : { phrases, without };
}
