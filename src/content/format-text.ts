/** The canonical form of a file: ids for names, half-width signs, ISO dates. The rest stays as it was written. */
import { kindOf } from '../schema/kinds.ts';
import type { NameTable } from '../schema/name-table.ts';
import { normalise } from '../schema/normalise.ts';
import { schemas } from '../schema/schemas.ts';
import { siteSchema } from '../schema/site.ts';
import { editYaml } from './edit-yaml.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { EntityFile } from './list-files.ts';
import { readYaml } from './read-entry.ts';

/**
 * @param entity what the file is; undefined of site.yaml
 * @param text as `readText` gives it
 * @returns the text, the same where there is nothing to do or it cannot be read
 */
export function formatText(entity: EntityFile | undefined, text: string, names: NameTable): string {
  const schema = entity ? schemas[kindOf(entity.collection)] : siteSchema;
  if (entity?.collection !== 'articles') return formatYaml(schema, text, names);
  const parts = splitFrontMatter(text);
  if (!('yaml' in parts)) return text;
  const yaml = formatYaml(schema, parts.yaml, names);
  return yaml === parts.yaml ? text : `---\n${yaml}\n---\n${parts.body}`;
}

function formatYaml(
  schema: (typeof schemas)[keyof typeof schemas] | typeof siteSchema,
  text: string,
  names: NameTable,
): string {
  const { yaml, data } = readYaml(schema, text);
  if (typeof data !== 'object' || data === null) return text;
  return editYaml(yaml, normalise(schema, data, names).changes);
}
