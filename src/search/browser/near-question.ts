/**
 * The question of the site that is nearest to what a reader asks in words of their own: 放学没人接孩子 is near to 家长下班比放学晚，放学到回家这段时间怎么办？
 * Of characters and pairs of neighbours that both have, the rare ones count most (inverse document frequency, Spärck Jones 1972).
 */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { AskedThing } from '../shared/asked-thing.ts';
import { questionWords } from '../shared/question-words.ts';

/** A character alone says less than a pair. */
const loneWeight = 0.35;

/** A text so long is no better for being longer; shorter ones are not much better either. */
const usualSize = 20;

/** What nearness must be, and how many times that of the next: among all questions, and among those of a theme that is named. */
const clear = { all: { near: 0.24, lead: 1.08 }, theme: { near: 0.22, lead: 1.5 } };

/** Of two alike near a worry is meant rather than what an office asks. */
const problemBonus = 1.1;

/** How one asks says nothing of what is asked. */
const howWords = /(?:怎么|怎样)(?:安排|[办做样])?|如何|什么|是不是|会不会|能不能|有没有/gu;

/**
 * Finds it.
 *
 * @param text less what is understood already
 * @param things all questions, or those that fit the theme which is named
 * @param synonyms groups of words that stand for one another: each is read as the first of its group
 * @returns undefined where none is near, or two are alike near
 */
export function nearQuestion(
  text: string,
  things: readonly AskedThing[],
  among: keyof typeof clear,
  synonyms: readonly (readonly string[])[],
  fold: Fold,
): AskedThing | undefined {
  const grams = gramsWith(synonyms, fold);
  const known = things.map((thing) => ({
    thing,
    grams: new Set([...thing.names, thing.question].flatMap((said) => [...grams(said)])),
  }));
  const having = new Map<string, number>();
  for (const one of known) for (const gram of one.grams) having.set(gram, (having.get(gram) ?? 0) + 1);
  // From 0, what all have, to 1, what only one has.
  const weightOf = (gram: string) =>
    (1 - Math.log(having.get(gram) ?? things.length) / Math.log(things.length)) *
    ([...gram].length > 1 ? 1 : loneWeight);
  // 几点 and 谁来 ask for something; 的 and 到 do not.
  const asked = [...grams(text)].filter((gram) => [...gram].length > 1 || !questionWords.has(gram));
  const [first, second] = known
    .map(({ thing, grams: own }) => {
      const shared = asked.filter((gram) => own.has(gram)).reduce((sum, gram) => sum + weightOf(gram), 0);
      const near = shared / Math.sqrt(usualSize + own.size);
      return { thing, near: near * (thing.kind === 'problem' ? problemBonus : 1) };
    })
    .toSorted((one, other) => other.near - one.near);
  const { near, lead } = clear[among];
  const isClear = first && first.near >= near && first.near >= lead * (second?.near ?? 0);
  return isClear ? first.thing : undefined;
}

/** @returns the characters of a text and its pairs of neighbours, none across a mark */
function gramsWith(synonyms: readonly (readonly string[])[], fold: Fold): (text: string) => Set<string> {
  const meant = synonyms
    .flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const))
    .toSorted(([one], [other]) => other.length - one.length);
  return (text) => {
    const read = meant
      .reduce((left, [word, first]) => left.replaceAll(word, first), text)
      .replaceAll(howWords, ' ');
    const grams = new Set<string>();
    for (const piece of read.split(/[\p{P}\s]+/u)) {
      const chars = [...normalise(piece, fold)];
      chars.forEach((char, at) => {
        grams.add(char);
        if (at > 0) grams.add(`${chars[at - 1]}${char}`);
      });
    }
    return grams;
  };
}
