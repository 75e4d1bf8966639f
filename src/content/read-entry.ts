/** One file of the content folder, read and checked against its schema. */
import { posix } from 'node:path';
import type { z } from 'astro/zod';
import pLimit from 'p-limit';
import type { Entry } from '../library/entries.ts';
import { findLabelled } from '../markdown/labels.ts';
import { mendYaml } from '../schema/full-width.ts';
import { type Collection, kindOf } from '../schema/kinds.ts';
import type { Mistake } from '../schema/mistake.ts';
import { createNameTable, type NameTable } from '../schema/name-table.ts';
import { fieldNames, normalise } from '../schema/normalise.ts';
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

/** A file as YAML sees it, before names are looked up and the schema judges it. */
interface Opened {
  entity: EntityFile;
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
  /** What the YAML holds; undefined where it cannot be read. */
  raw: unknown;
}

/** Reads entities, in their order; and tells what everything is called, for other files that use names. */
export async function readEntries(
  folder: string,
  entities: readonly EntityFile[],
): Promise<{
  results: { entity: EntityFile; read: { entry: Entry<Collection> } | Refused }[];
  names: NameTable;
}> {
  const opened = await limit.map(entities, (entity) => openEntity(folder, entity));
  const names = tableOf(opened);
  return {
    results: opened.map((one) => ({
      entity: one.entity,
      read: 'mistakes' in one ? one : parseEntity(one, names),
    })),
    names,
  };
}

/** What the files of a content folder call their things. */
export async function readNames(folder: string, entities: readonly EntityFile[]): Promise<NameTable> {
  return tableOf(await limit.map(entities, (entity) => openEntity(folder, entity)));
}

function tableOf(opened: readonly (Opened | (Refused & { entity: EntityFile }))[]): NameTable {
  return createNameTable(
    opened.map((one) => ({
      kind: kindOf(one.entity.collection),
      id: one.entity.id,
      data: 'raw' in one ? one.raw : undefined,
    })),
  );
}

/** A file's text, cut and read as YAML. */
async function openEntity(
  folder: string,
  entity: EntityFile,
): Promise<Opened | (Refused & { entity: EntityFile })> {
  const { collection, file } = entity;
  const refuse = (mistake: Omit<Mistake, 'file'>) => ({ entity, mistakes: [{ file, ...mistake }] });

  const read = await readText(posix.join(folder, file));
  if (!('text' in read)) return refuse(read);
  const { text } = read;
  const parts =
    collection === 'articles' ? splitFrontMatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!('yaml' in parts)) return refuse(parts);
  const { yaml, data } = readYaml(schemas[kindOf(collection)], parts.yaml);
  return { entity, ...parts, yaml, raw: data };
}

function parseEntity(opened: Opened, names: NameTable): { entry: Entry<Collection> } | Refused {
  const { entity, yaml, yamlLine, body, bodyLine, raw } = opened;
  const { collection, id, file } = entity;
  const parsed = judge(schemas[kindOf(collection)], { file, yaml, firstLine: yamlLine, raw }, names);
  if ('mistakes' in parsed) return { ...parsed, body, bodyLine };
  // The schema of this collection has parsed it; TypeScript does not follow that through the union.
  const data = parsed.data as Entry<Collection>['data'];
  const labelled = body ? findLabelled(body) : [];
  return { entry: { id, file, data, body, bodyLine, labelled } };
}

/**
 * What a YAML text holds; one that cannot be read is read once more with half-width colons and brackets.
 *
 * @returns the data, undefined where it is no YAML, and the text they were read from
 */
export function readYaml(schema: z.ZodType, yaml: string): { yaml: string; data: unknown } {
  const data = tryYaml(yaml);
  // `brief： {did: …}` is sound YAML with a field of a strange name, `title：甲` is a text.
  const isSound = typeof data === 'object' && !Object.keys(data ?? {}).some((name) => name.includes('：'));
  if (isSound) return { yaml, data };
  const mended = mendYaml(yaml, fieldNames(schema));
  const better = mended === yaml ? undefined : tryYaml(mended);
  return better === undefined ? { yaml, data } : { yaml: mended, data: better };
}

function tryYaml(yaml: string): unknown {
  try {
    return parseYaml(yaml) ?? null;
  } catch {
    return undefined;
  }
}

/**
 * YAML text -> data of a schema.
 *
 * @param file path from the content folder, for the mistakes
 * @param firstLine line of the file on which the YAML starts
 * @param names for a file that refers to others by name
 */
export function parseData<S extends z.ZodType>(
  schema: S,
  file: string,
  text: string,
  firstLine: number,
  names = noNames,
): Parsed<S> {
  const { yaml, data } = readYaml(schema, text);
  return judge(schema, { file, yaml, firstLine, raw: data }, names);
}

type Parsed<S extends z.ZodType> =
  | { data: z.output<S> }
  | { mistakes: Mistake[]; sound?: Partial<z.output<S>> };

const noNames = createNameTable([]);

interface Read {
  file: string;
  yaml: string;
  firstLine: number;
  raw: unknown;
}

function judge<S extends z.ZodType>(
  schema: S,
  { file, yaml, firstLine, raw }: Read,
  names: NameTable,
): Parsed<S> {
  if (raw === undefined) {
    return { mistakes: findYamlMistakes(yaml, firstLine).map((mistake) => ({ file, ...mistake })) };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const message = '内容应由一行行“字段: 值”组成';
    return { mistakes: [{ file, line: firstLine, message, hint: '对照同一文件夹里别的文件' }] };
  }
  const { data, mistakes: unknownNames } = normalise(schema, raw, names);
  const parsed = parseBySchema(schema, data);
  const cut = findCutValues(yaml, firstLine).map((mistake) => ({ file, ...mistake }));
  if ('data' in parsed && unknownNames.length === 0)
    return cut.length > 0 ? { mistakes: cut, sound: parsed.data } : parsed;
  // Only now, so that good files are parsed once, without positions.
  const locate = createLocator(yaml, firstLine);
  const named = new Set(unknownNames.map(({ field }) => field.join('/')));
  const bySchema = 'data' in parsed ? [] : parsed.mistakes;
  const own = [...unknownNames, ...bySchema.filter(({ field }) => !named.has(field.join('/')))];
  const mistakes = own.map((mistake) => ({ file, line: locate(mistake.field), ...mistake }));
  // A value that is cut off is wrong in other ways only because of that.
  const others = mistakes.filter(({ line }) => !cut.some((value) => value.line === line));
  return { mistakes: [...cut, ...others], sound: 'data' in parsed ? parsed.data : parsed.sound };
}
