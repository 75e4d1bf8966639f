/** From entries to things: every id gives way to the thing it names, wherever the schema says that an id stands. */
import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import { referenceShape, type Shape } from '../schema/references.ts';
import { schemas } from '../schema/schemas.ts';
import type { Article, Entity, Observation, Practice, Region, Things } from './entities.ts';
import type { Entries, Entry } from './entries.ts';
import { passagesOf } from './passages.ts';

/** A thing under construction: its links are set once everything it links to exists. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

type Find = (kind: Kind, id: string) => Entity;

/**
 * Makes things of all entries, in their order.
 *
 * @throws {Error} for an id that leads nowhere: the content check has passed before, so it is a defect of ours
 */
export function resolveEntries(entries: Entries): Things {
  const known = new Map<string, Draft<Entity>>();
  const find: Find = (kind, id) => {
    const thing = known.get(`${kind}/${id}`);
    if (!thing) throw new Error(`no ${kind} ${id}`);
    return thing;
  };
  const lists = kindNames.map((kind): [Kind, readonly { id: string; data: object }[]] => [
    kind,
    entries[kinds[kind].folder],
  ]);
  for (const [kind, list] of lists) {
    for (const { id } of list) known.set(`${kind}/${id}`, { id, kind } as Entity);
  }
  for (const [kind, list] of lists) {
    const shape = referenceShape(schemas[kind]);
    for (const { id, data } of list) Object.assign(find(kind, id), shape ? fill(shape, data, find) : data);
  }
  const things = Object.fromEntries(
    lists.map(([kind, list]) => [kinds[kind].folder, list.map(({ id }) => find(kind, id))]),
  ) as unknown as Things;
  things.regions.forEach(linkRegion);
  things.practices.forEach(linkPractice);
  tellBothWays('practice', 'related', things.practices);
  tellBothWays('indicator', 'notComparableWith', things.indicators);
  things.articles.forEach((article, at) => {
    finishArticle(article, entries.articles[at] as Entry<'articles'>);
  });
  return things;
}

function fill(shape: Shape, value: unknown, find: Find): unknown {
  if (value === undefined) return undefined;
  switch (shape.type) {
    case 'ref':
      return find(shape.to, String(value));
    case 'list':
      return (value as unknown[]).map((item) => fill(shape.of, item, find));
    case 'holder': {
      const [[name, of] = []] = Object.entries(shape.fields).filter(([field]) => field in Object(value));
      return name && of && fill(of, (value as Record<string, unknown>)[name], find);
    }
    case 'fields': {
      const filled: Record<string, unknown> = { ...(value as object) };
      for (const [name, of] of Object.entries(shape.fields)) {
        const thing = fill(of, filled[name], find);
        if (name === 'id' && of.type === 'ref') {
          delete filled.id;
          filled[of.to] = thing;
        } else if (thing !== undefined) filled[name] = thing;
      }
      return filled;
    }
  }
}

function linkRegion(region: Draft<Region>): void {
  region.children ??= [];
  region.ancestors = ancestorsOf(region);
  const parent: Draft<Region> | undefined = region.parent;
  if (parent) parent.children = [...(parent.children ?? []), region];
}

/** From the root down, the region itself not included. */
function ancestorsOf({ parent }: Pick<Region, 'parent'>): Region[] {
  return parent ? [...ancestorsOf(parent), parent] : [];
}

function linkPractice(practice: Draft<Practice>): void {
  practice.narrower ??= [];
  const broader: Draft<Practice> | undefined = practice.broader;
  if (broader) broader.narrower = [...(broader.narrower ?? []), practice];
}

/** What is said of a pair on one side is told on both; the first reason given for a pair stays. */
function tellBothWays<K extends 'indicator' | 'practice'>(
  kind: K,
  field: 'notComparableWith' | 'related',
  things: readonly Entity[],
): void {
  type Pair = Record<K, Entity> & { reason: string };
  const pairsOf = (thing: Entity) => (thing as unknown as Record<string, readonly Pair[]>)[field] ?? [];
  for (const thing of things) {
    for (const { [kind]: other, reason } of pairsOf(thing)) {
      if (pairsOf(other).some((pair) => pair[kind] === thing)) continue;
      Object.assign(other, { [field]: [...pairsOf(other), { [kind]: thing, reason }] });
    }
  }
}

function finishArticle(article: Draft<Article>, { file, body, labelled }: Entry<'articles'>): void {
  article.file = file;
  article.body = body;
  article.metrics = article.metrics.map(
    (metric, at): Observation => ({ ...metric, number: at + 1, article }),
  );
  article.passages = passagesOf(article, labelled);
}
