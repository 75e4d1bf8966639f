/** One file of the content folder, read and checked against its schema. */
import { posix } from 'node:path';
import type { z } from 'astro/zod';
import type { Entry } from '../library/entries.ts';
import type { Problem } from '../schema/mistake.ts';
import { parseBySchema } from '../schema/parse.ts';
import type { Collection } from '../schema/fields.ts';
import { schemas } from '../schema/schemas.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { EntityFile } from './list-files.ts';
import { createLocator } from './locate.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { findYamlProblems } from './yaml-mistakes.ts';

/** What was wrong with a file, and what of it can be checked further all the same. */
export interface Refused {
  problems: Problem[];
  /** Fields that are right by themselves; none where the file is no YAML. */
  sound?: Partial<Entry<Collection>['data']>;
  body?: string;
  bodyLine?: number;
}

export interface ReadEntry {
  entry: Entry<Collection>;
  /** The Markdown below an article's front matter and the line it starts on; empty for other entities. */
  body: string;
  bodyLine: number;
}

/** So many files are open at once; the system's limit is often 1,024. */
const atOnce = 64;

/** Reads entities, in their order. */
export async function* readEntries(folder: string, entities: readonly EntityFile[]) {
  for (let start = 0; start < entities.length; start += atOnce) {
    const batch = entities.slice(start, start + atOnce);
    yield* await Promise.all(
      batch.map(async (entity) => ({ entity, read: await readEntry(folder, entity) })),
    );
  }
}

/**
 * Reads an entity.
 *
 * @param folder the content folder
 * @returns the entry, or all that is wrong with the file
 */
export async function readEntry(folder: string, entity: EntityFile): Promise<ReadEntry | Refused> {
  const { collection, id, file } = entity;
  const refuse = (problem: Omit<Problem, 'file'>) => ({ problems: [{ file, ...problem }] });

  const read = await readText(posix.join(folder, file));
  if (!('text' in read)) return refuse(read);
  const { text } = read;
  const parts =
    collection === 'articles' ? splitFrontMatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!('yaml' in parts)) return refuse(parts);

  const parsed = parseData(schemas[collection], file, parts.yaml, parts.yamlLine);
  if ('problems' in parsed) return { ...parsed, body: parts.body, bodyLine: parts.bodyLine };
  const entry: Entry<Collection> = { id, file, data: parsed.data };
  return { entry, body: parts.body, bodyLine: parts.bodyLine };
}

/**
 * YAML text -> data of a schema.
 *
 * @param file path from the content folder, for the problems
 * @param firstLine line of the file on which the YAML starts
 */
export function parseData<S extends z.ZodType>(
  schema: S,
  file: string,
  yaml: string,
  firstLine: number,
): { data: z.output<S> } | { problems: Problem[]; sound?: Partial<z.output<S>> } {
  let data: unknown;
  try {
    data = parseYaml(yaml);
  } catch {
    return { problems: findYamlProblems(yaml, firstLine).map((problem) => ({ file, ...problem })) };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = '内容应由一行行“字段: 值”组成';
    return { problems: [{ file, line: firstLine, message, hint: '对照同一文件夹里别的文件' }] };
  }
  const parsed = parseBySchema(schema, data);
  if ('data' in parsed) return parsed;
  // Only now, so that good files are parsed once, without positions.
  const locate = createLocator(yaml, firstLine);
  const problems = parsed.problems.map((problem) => ({ file, line: locate(problem.field), ...problem }));
  return { problems, sound: parsed.sound };
}
