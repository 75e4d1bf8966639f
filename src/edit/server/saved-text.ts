/** The text that is written for what a form sends. */
import { posix } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../content/front-matter.ts';
import { type Collection, collections, kindOf } from '../../schema/kinds.ts';
import { schemas } from '../../schema/schemas.ts';
import { siteSchema } from '../../schema/site.ts';
import { synonymsSchema } from '../../schema/synonyms.ts';
import { RefusedError } from './guard.ts';
import { keepYaml } from './keep-yaml.ts';
import { tidy } from './tidy.ts';

/** What the fields of a file have to be; undefined of one that has none. */
export function schemaOf(file: string): z.ZodObject | undefined {
  if (file === 'site.yaml') return siteSchema;
  if (file === 'synonyms.yaml') return synonymsSchema;
  const [folder] = file.split('/');
  const collection = collections.find((one) => one === folder);
  return collection && schemas[kindOf(collection as Collection)];
}

/**
 * @param file path from the content folder
 * @param sent the whole file as the form writes it
 * @param before the file as it stands; undefined for a new one
 * @throws {RefusedError} when what is sent is no text with fields
 */
export function savedText(file: string, sent: string, before: string | undefined): string {
  const schema = schemaOf(file);
  const text = sent.replace(/\r\n?/g, '\n');
  if (!schema) return `${text.trimEnd()}\n`;
  if (!file.endsWith('.md')) return `${keepYaml(before ?? '', tidy(schema, readFields(text)))}\n`;
  const parts = splitFrontMatter(text);
  if (!('yaml' in parts)) throw new RefusedError(422, parts.message);
  const old = before === undefined ? undefined : splitFrontMatter(before);
  const fields = withPictureFolder(tidy(schema, readFields(parts.yaml)));
  const yaml = keepYaml(old && 'yaml' in old ? old.yaml : '', fields);
  const body = parts.body.trim();
  return `---\n${yaml}\n---\n${body && `\n${body}\n`}`;
}

function readFields(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    throw new RefusedError(422, '表单送来的内容读不了，没有保存');
  }
}

/** A form names a picture beside the article by its name alone, or by its path from the top. */
function withPictureFolder(fields: Record<string, unknown>): Record<string, unknown> {
  const { images } = fields;
  if (!Array.isArray(images)) return fields;
  const beside = images.map((image) =>
    typeof image?.file === 'string' ? { ...image, file: `./${posix.basename(image.file)}` } : image,
  );
  return { ...fields, images: beside };
}
