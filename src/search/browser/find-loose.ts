/** “也许有用”: articles that have the parts of a question, each as what the article is about or as words of its text. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Engine } from './engine.ts';
import type { Facets } from './facets.ts';
import type { Part } from './understand.ts';

/** An article with what it has of the question. */
export interface Loose {
  id: string;
  /** Numbers of the parts it has, and of these what it is filed under: where it is, its stage, a question it has a passage on. */
  has: number[];
  filed: number[];
  /** Words that stand in its text, normalised. */
  words: string[];
}

/** Other names of a part that are looked for. */
const mostWords = 8;

/** So many articles are read over to see what stands near each other; that many more rank by the index alone. */
const mostRead = 12;

/** Words within so many characters are near each other. */
const near = 80;

/** With so many articles that have all parts, those that lack one are left out. */
const enough = 3;

/** At most so many that lack a part. */
const mostLacking = 10;

/**
 * Finds them, best first: those with all parts before those that lack one, words near each other first, then by how much they say of them.
 *
 * @param known articles that are shown anyway
 * @param score as the engine gives it, for words
 */
export async function findLoose(
  engine: Engine,
  facets: Facets,
  parts: readonly Part[],
  known: ReadonlySet<string>,
  fold: Fold,
): Promise<Loose[]> {
  const found = new Map<string, Loose>();
  const at = (id: string): Loose => {
    const loose = found.get(id) ?? { id, has: [], filed: [], words: [] };
    found.set(id, loose);
    return loose;
  };
  for (const [number, part] of parts.entries()) {
    const having = new Set<string>();
    for (const [kind, things] of Map.groupBy(part.things, ({ kind }) => kind)) {
      const ids = things.map(({ id }) => id);
      for (const id of facets.having(kind, ids)) having.add(id);
    }
    for (const id of having) at(id).filed.push(number);
    // Whoever mentions a place is not there.
    const isPlace = having.size > 0 && part.things.some(({ kind }) => kind === 'region');
    for (const word of isPlace ? [] : part.words.slice(0, mostWords)) {
      for (const id of (await engine.find(word, 'article')).keys()) {
        having.add(id);
        at(id).words.push(word);
      }
    }
    for (const id of having) at(id).has.push(number);
  }
  const articles = new Set(facets.all('article', {}));
  const left = [...found.values()].filter(
    ({ id, has }) => has.length > 0 && articles.has(id) && !known.has(id),
  );
  const all = left.filter(({ has }) => has.length === parts.length);
  const ranked = await rank(engine, all, parts, fold);
  if (ranked.length >= enough) return ranked;
  const most = Math.max(0, ...left.filter((loose) => !all.includes(loose)).map(weightOf(parts)));
  const lacking = left.filter(
    (loose) => !all.includes(loose) && weightOf(parts)(loose) === most && most >= 1,
  );
  return [
    ...ranked,
    ...(await rank(engine, lacking.slice(0, mostRead * 4), parts, fold)).slice(0, mostLacking),
  ];
}

/** A stage or a year alone is nothing asked for. */
const weightOf =
  (parts: readonly Part[]) =>
  ({ has }: Loose): number =>
    has.reduce((sum, number) => {
      const kind = parts[number]?.things[0]?.kind;
      return sum + (kind === 'stage' || kind === 'year' ? 0.4 : 1);
    }, 0);

/** By what they are filed under, by words near each other, by how much they say to what is asked, then by the index. */
async function rank(engine: Engine, loose: readonly Loose[], parts: readonly Part[], fold: Fold) {
  const words = parts.flatMap((part) => part.words.slice(0, 1));
  const scores = loose.length > 1 ? await scoreWords(engine, words) : new Map<string, number>();
  const order = loose.toSorted(
    (one, other) =>
      other.filed.length - one.filed.length ||
      new Set(other.words).size - new Set(one.words).size ||
      (scores.get(other.id) ?? 0) - (scores.get(one.id) ?? 0),
  );
  const questions = parts.flatMap(({ things }) => things.filter(({ kind }) => kind === 'aspect'));
  const names = questions.flatMap((thing) => thing.names);
  const reading = order.slice(0, mostRead).map(async ({ id, words }) => {
    const { text } = await engine.fragment(id);
    return [id, { said: lengthSaid(text, names), isNear: standNear(normalise(text, fold), words) }] as const;
  });
  const read = new Map(await Promise.all(reading));
  const of = ({ id }: Loose) => read.get(id) ?? { said: 0, isNear: false };
  return order.toSorted(
    (one, other) =>
      other.filed.length - one.filed.length ||
      of(other).said - of(one).said ||
      Number(of(other).isNear) - Number(of(one).isNear),
  );
}

/** Each word by itself, since few articles have all of them. */
async function scoreWords(engine: Engine, words: readonly string[]): Promise<Map<string, number>> {
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const [id, score] of await engine.score([word], 'article'))
      scores.set(id, (scores.get(id) ?? 0) + score);
  }
  return scores;
}

/** Characters that stand under the label of a question: `收费与经费：“官方买单”……`, `课后服务·收费与经费：……`. */
function lengthSaid(text: string, names: readonly string[]): number {
  return text
    .split('\n')
    .filter((line) => names.includes(/^[^：:]*/u.exec(line)?.[0].split('·').at(-1)?.trim() ?? ''))
    .reduce((sum, line) => sum + line.length, 0);
}

function standNear(text: string, words: readonly string[]): boolean {
  const [first, ...others] = [...new Set(words)];
  if (!first || others.length === 0) return false;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const around = text.slice(Math.max(0, at - near), at + near);
    if (others.every((word) => around.includes(word))) return true;
  }
  return false;
}
