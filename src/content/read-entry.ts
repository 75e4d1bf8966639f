/** One file of the content folder, read and checked against its schema. */
import { posix } from 'node:path';
import type { z } from 'astro/zod';
import pLimit from 'p-limit';
import type { Entry } from '../library/entries.ts';
import { findLabelled } from '../markdown/labels.ts';
import { type Collection, kindOf } from '../schema/kinds.ts';
import type { Mistake } from '../schema/mistake.ts';
import { parseBySchema } from '../schema/parse.ts';
import { schemas } from '../schema/schemas.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { EntityFile } from './list-files.ts';
import { createLocator } from './locate.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { findCutValues, findYamlMistakes } from './yaml-mistakes.ts';

/** What was wrong with a file, and what of it can be checked further all the same. */
export interface Refused {
  mistakes: Mistake[];
  /** Fields that are right by themselves; none where the file is no YAML. */
  sound?: Partial<Entry<Collection>['data']>;
  body?: string;
  bodyLine?: number;
}

/** So many files are open at once; the system's limit is often 1,024. */
const limit = pLimit(64);

/** Reads entities, in their order. */
export function readEntries(
  folder: string,
  entities: readonly EntityFile[],
): Promise<{ entity: EntityFile; read: { entry: Entry<Collection> } | Refused }[]> {
  return limit.map(entities, async (entity) => ({ entity, read: await readEntry(folder, entity) }));
}

/**
 * Reads an entity.
 *
 * @param folder the content folder
 * @returns the entry, or all that is wrong with the file
 */
export async function readEntry(
  folder: string,
  entity: EntityFile,
): Promise<{ entry: Entry<Collection> } | Refused> {
  const { collection, id, file } = entity;
  const refuse = (mistake: Omit<Mistake, 'file'>) => ({ mistakes: [{ file, ...mistake }] });

  const read = await readText(posix.join(folder, file));
  if (!('text' in read)) return refuse(read);
  const { text } = read;
  const parts =
    collection === 'articles' ? splitFrontMatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!('yaml' in parts)) return refuse(parts);

  const parsed = parseData(schemas[kindOf(collection)], file, parts.yaml, parts.yamlLine);
  if ('mistakes' in parsed) return { ...parsed, body: parts.body, bodyLine: parts.bodyLine };
  // The schema of this collection has parsed it; TypeScript does not follow that through the union.
  const data = parsed.data as Entry<Collection>['data'];
  const labelled = parts.body ? findLabelled(parts.body) : [];
  return { entry: { id, file, data, body: parts.body, bodyLine: parts.bodyLine, labelled } };
}

/**
 * YAML text -> data of a schema.
 *
 * @param file path from the content folder, for the mistakes
 * @param firstLine line of the file on which the YAML starts
 */
export function parseData<S extends z.ZodType>(
  schema: S,
  file: string,
  yaml: string,
  firstLine: number,
): { data: z.output<S> } | { mistakes: Mistake[]; sound?: Partial<z.output<S>> } {
  let data: unknown;
  try {
    data = parseYaml(yaml);
  } catch {
    return { mistakes: findYamlMistakes(yaml, firstLine).map((mistake) => ({ file, ...mistake })) };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = '内容应由一行行“字段: 值”组成';
    return { mistakes: [{ file, line: firstLine, message, hint: '对照同一文件夹里别的文件' }] };
  }
  const parsed = parseBySchema(schema, data);
  const cut = findCutValues(yaml, firstLine).map((mistake) => ({ file, ...mistake }));
  if ('data' in parsed) return cut.length > 0 ? { mistakes: cut, sound: parsed.data } : parsed;
  // Only now, so that good files are parsed once, without positions.
  const locate = createLocator(yaml, firstLine);
  const mistakes = parsed.mistakes.map((mistake) => ({ file, line: locate(mistake.field), ...mistake }));
  // A value that is cut off is wrong in other ways only because of that.
  const others = mistakes.filter(({ line }) => !cut.some((value) => value.line === line));
  return { mistakes: [...cut, ...others], sound: parsed.sound };
}
