/** Changes values in a YAML text and leaves all else as the editor wrote it: comments, order, quotation marks. */
import { isMap, isScalar, isSeq, type Node, parseDocument, stringify } from 'yaml';
import type { FieldPath } from '../schema/mistake.ts';

export interface Edit {
  field: FieldPath;
  value: unknown;
}

/**
 * Writes new values where fields stand.
 *
 * @param yaml a text that can be read
 * @param edits of fields that are there; no field within another
 */
export function editYaml(yaml: string, edits: readonly Edit[]): string {
  const root = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' }).contents as Node | null;
  const places = edits.flatMap(({ field, value }) => {
    const range = nodeAt(root, field)?.range;
    return range ? [{ start: range[0], end: range[1], text: printFlow(value) }] : [];
  });
  // From the end, so that earlier places stay where they are.
  return places
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: value }) => text.slice(0, start) + value + text.slice(end), yaml);
}

function nodeAt(root: Node | null, field: FieldPath): Node | undefined {
  let node: Node | null | undefined = root;
  for (const part of field) {
    if (isMap<Node, Node | null>(node)) {
      node = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))?.value;
    } else if (isSeq<Node | null>(node)) {
      node = node.items[Number(part)];
    } else {
      return undefined;
    }
  }
  return node ?? undefined;
}

/** A value on one line: `[homework, after-school]`, `{ region: jiaqu }`, `2021-09`. */
export function printFlow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
