import { CORE_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';

/**
 * The data of a YAML text (1.2, core schema: a date stays a text).
 *
 * Good files are read by js-yaml, in an eighth of the time; whatever it refuses is left to `yaml`, which has the last word
 * on what is wrong and is the one that knows where each value stands.
 *
 * @throws what `yaml` throws; `findYamlMistakes` says it to an editor
 */
export function parseYaml(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return parse(text, { logLevel: 'error' });
  }
}
