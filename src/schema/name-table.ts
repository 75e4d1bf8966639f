/** What is called how: names and aliases of everything, so that editors may write a name where an id is meant. */
import { foldName } from './fold-name.ts';
import { type Kind, kindNames } from './kinds.ts';
import { findNearest, type Named } from './nearest.ts';

/** A thing of the content, its data as they stand in its file: not checked, maybe wrong. */
export interface RawThing {
  kind: Kind;
  id: string;
  data: unknown;
}

export interface NameTable {
  /** Whether there is a thing with this id. */
  has(kind: Kind, id: string): boolean;
  /** All that is called so, by name, alias, or name with its place before it: 重庆市江北区. */
  find(kind: Kind, name: string): readonly Named[];
  /** What is called nearly so. */
  near(kind: Kind, name: string): readonly Named[];
  /** Aspects called so, as `homework/publicity`: 公示, 作业管理/公示, 作业管理·公示. */
  aspects(name: string): readonly Named[];
}

/** @param things everything there is; what they are called is only looked up once a name is asked for */
export function createNameTable(things: readonly RawThing[]): NameTable {
  const ids = new Map<Kind, Set<string>>(kindNames.map((kind) => [kind, new Set()]));
  for (const { kind, id } of things) ids.get(kind)?.add(id);
  const byKind = new Map<Kind, Map<string, Named[]>>();
  let aspects: Map<string, Named[]> | undefined;
  const namesOfKind = (kind: Kind) => {
    const known = byKind.get(kind) ?? collectNames(things, kind);
    byKind.set(kind, known);
    return known;
  };

  return {
    has: (kind, id) => ids.get(kind)?.has(id) ?? false,
    find: (kind, name) => namesOfKind(kind).get(foldName(name)) ?? [],
    near(kind, name) {
      const names = namesOfKind(kind);
      const wanted = foldName(name);
      const near = findNearest(
        wanted,
        [...names.keys()].map((id) => ({ id })),
      );
      const holding = [...names.keys()].filter((known) => wanted.length > 1 && known.includes(wanted));
      return unique([...near.map(({ id }) => id), ...holding].flatMap((known) => names.get(known) ?? []));
    },
    aspects(name) {
      aspects ??= collectAspects(things);
      return aspects.get(foldAspect(name)) ?? [];
    },
  };
}

function unique(things: readonly Named[]): Named[] {
  return things.filter((thing, index) => things.findIndex(({ id }) => id === thing.id) === index).slice(0, 3);
}

type Fields = Record<string, unknown>;

function fieldsOf(data: unknown): Fields {
  return typeof data === 'object' && data !== null ? (data as Fields) : {};
}

/** What a file says its thing is called; a source and an article have a title. */
export function rawNames(data: unknown): string[] {
  const { name, title, aliases } = fieldsOf(data);
  return [name ?? title, ...(Array.isArray(aliases) ? aliases : [])].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
}

function collectNames(things: readonly RawThing[], kind: Kind): Map<string, Named[]> {
  const placeOf = placeNames(things);
  const named = new Map<string, Named[]>();
  for (const { id, data, kind: own } of things) {
    if (own !== kind) continue;
    const names = rawNames(data);
    const place = placeOf(data);
    const written = new Set([...names, ...names.map((name) => place + name)].map(foldName));
    for (const name of written) add(named, name, { id, name: names[0], place });
  }
  return named;
}

function add(to: Map<string, Named[]>, name: string, thing: Named & { place?: string }): void {
  const shown = { id: thing.id, name: [thing.name ?? thing.id, thing.place].filter(Boolean).join('，') };
  const others = to.get(name);
  if (others) others.push(shown);
  else to.set(name, [shown]);
}

/** What stands before a name on a map: of a district its city, of a school its region, of a practice its owner. */
function placeNames(things: readonly RawThing[]): (data: unknown) => string {
  const nameById = new Map(things.map(({ kind, id, data }) => [`${kind}/${id}`, rawNames(data)[0] ?? '']));
  const called = (kind: Kind, value: unknown) =>
    typeof value === 'string' ? (nameById.get(`${kind}/${value}`) ?? value) : '';
  return (data) => {
    const { parent, region, owner } = fieldsOf(data);
    const { region: ownerRegion, school } = fieldsOf(owner);
    return called('region', parent ?? region ?? ownerRegion) || called('school', school);
  };
}

function foldAspect(name: string): string {
  return foldName(name.replace(/\s*[/／·・]\s*/g, '/')).replace(/／/g, '/');
}

function collectAspects(things: readonly RawThing[]): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const { kind, id, data } of things) {
    if (kind !== 'theme') continue;
    const { aspects } = fieldsOf(data);
    for (const aspect of Array.isArray(aspects) ? aspects : []) {
      const own = `${id}/${fieldsOf(aspect).id}`;
      const [theme = id] = rawNames(data);
      const [first = ''] = rawNames(aspect);
      const names = new Set(rawNames(aspect).flatMap((name) => [name, `${theme}/${name}`].map(foldAspect)));
      for (const name of names) add(named, name, { id: own, name: `${theme}·${first}` });
    }
  }
  return named;
}
