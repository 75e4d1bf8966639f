/** Gives a thing another id: its file, every reference to it in other files, and a redirect from its old address. */
import { posix } from 'node:path';
import { type Collection, type Kind, kindOf, kinds } from '../schema/kinds.ts';
import type { NameTable } from '../schema/name-table.ts';
import { normalise } from '../schema/normalise.ts';
import { referencesIn } from '../schema/references.ts';
import { schemas } from '../schema/schemas.ts';
import { siteSchema } from '../schema/site.ts';
import { valueAt } from '../schema/walk.ts';
import { type Edit, editYaml } from './edit-yaml.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { EntityFile } from './list-files.ts';
import { readYaml } from './read-entry.ts';

export interface Renaming {
  kind: Kind;
  from: string;
  to: string;
}

/** Where a file of the content goes when a thing is renamed; the same where it stays. */
export function renamedFile(file: string, { kind, from, to }: Renaming): string {
  const { folder } = kinds[kind];
  // Articles lie in a folder named after their region, their pictures beside them.
  if (kind === 'region' && file.startsWith(`articles/${from}/`)) return file.replace(`/${from}/`, `/${to}/`);
  const isOwn = file.startsWith(`${folder}/`) && /^\.(?:yaml|md)$/.test(posix.extname(file));
  if (!isOwn || posix.basename(file, posix.extname(file)) !== from) return file;
  return posix.join(posix.dirname(file), to + posix.extname(file));
}

/**
 * A file's text with every reference to the thing renamed: ids, and of a theme the aspects named after it. What refers to it
 * by name stays as it is.
 *
 * @param entity what the file is; undefined of site.yaml
 */
export function renameIn(
  entity: EntityFile | undefined,
  text: string,
  renaming: Renaming,
  names: NameTable,
): string {
  const schema = entity ? schemas[kindOf(entity.collection as Collection)] : siteSchema;
  const isArticle = entity?.collection === 'articles';
  const parts = isArticle ? splitFrontMatter(text) : { yaml: text, body: '' };
  if (!('yaml' in parts)) return text;
  const { data: written } = readYaml(schema, parts.yaml);
  if (typeof written !== 'object' || written === null) return text;
  const { data, changes } = normalise(schema, written, names);
  const { kind, from, to } = renaming;
  const places = [
    ...tryReferences(schema, data).filter(({ to: other, id }) => other === kind && id === from),
    ...aspectFields(data, renaming),
  ];
  const edits = places.flatMap(({ field }): Edit[] => {
    const value = valueAt(written, field);
    const renamed =
      value === from ? to : typeof value === 'string' ? renameAspect(value, from, to) : undefined;
    return renamed === undefined || renamed === value ? [] : [{ field, value: renamed }];
  });
  // Lists that were written as one text hold the id too, and are written anew.
  const rewritten = changes.filter(
    ({ value }) => JSON.stringify(value)?.includes(`"${from}"`) && typeof value === 'object',
  );
  const all = [
    ...edits,
    ...rewritten.map(({ field, value }) => ({
      field,
      value: JSON.parse(JSON.stringify(value).replaceAll(`"${from}"`, `"${to}"`)),
    })),
  ];
  if (all.length === 0) return text;
  const yaml = editYaml(parts.yaml, all);
  return isArticle ? `---\n${yaml}\n---\n${parts.body}` : yaml;
}

/** The shape of a file may be wrong in places; it is renamed where it can be read. */
function tryReferences(schema: (typeof schemas)[Kind] | typeof siteSchema, data: unknown) {
  try {
    return referencesIn(schema, data);
  } catch {
    return [];
  }
}

function aspectFields(data: unknown, { kind, from }: Renaming): { field: (string | number)[] }[] {
  if (kind !== 'theme') return [];
  return ['silent', 'aspects'].flatMap((name) => {
    const list = valueAt(data, [name]);
    if (!Array.isArray(list)) return [];
    return list.flatMap((one, index) =>
      typeof one === 'string' && one.startsWith(`${from}/`) ? [{ field: [name, index] }] : [],
    );
  });
}

function renameAspect(value: string, from: string, to: string): string {
  return value.startsWith(`${from}/`) ? `${to}${value.slice(from.length)}` : value;
}
