import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/**
 * The data of a YAML text (1.2, core schema: a date stays a text).
 *
 * Good files are read by js-yaml, in an eighth of the time; whatever it refuses is left to `yaml`, which has the last word
 * on what is wrong and is the one that knows where each value stands.
 *
 * @throws what is wrong first; `findYamlMistakes` says it to an editor
 */
export function parseYaml(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    const { document, errors, repeated } = parseWithPlaces(text);
    const [first = repeated[0] && new Error('a key is repeated')] = errors;
    if (first) throw first;
    return document.toJS();
  }
}

export interface PlacedYaml {
  document: Document;
  /** Syntax errors, in order of place. */
  errors: Document['errors'];
  /** Offsets of keys their map has already. */
  repeated: number[];
  lineCounter: LineCounter;
}

/** A YAML text as nodes with their places. */
export function parseWithPlaces(text: string): PlacedYaml {
  const lineCounter = new LineCounter();
  // It compares each key with each other, which takes a minute where there are 100,000. Silent, it would not tell of a second document.
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'error' });
  const repeated: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return { document, errors: document.errors, repeated, lineCounter };
}
