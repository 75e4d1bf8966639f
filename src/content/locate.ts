/** From a field's path to its line in the file. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { FieldPath } from '../schema/mistake.ts';

/** Where something stands in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * A function that tells the line of a field. A field that is not there has the line of what it should stand in.
 *
 * @param yaml the YAML text
 * @param firstLine line of the file on which it starts
 */
export function createLocator(yaml: string, firstLine: number): (field: FieldPath) => number {
  const place = createPlacer(yaml, firstLine);
  return (field) => place(field).line;
}

/** As `createLocator`, with the column. */
export function createPlacer(yaml: string, firstLine: number): (field: FieldPath) => Place {
  const lineCounter = new LineCounter();
  const root = parseDocument(yaml, { lineCounter, uniqueKeys: false, logLevel: 'silent' }).contents;

  return (field) => {
    let node: Node | null = root;
    let offset = 0;
    for (const part of field) {
      const next = childOf(node, part);
      if (!next) break;
      offset = next.offset;
      node = next.node;
    }
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

function childOf(
  node: Node | null,
  part: string | number,
): { offset: number; node: Node | null } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    return pair && { offset: pair.key.range?.[0] ?? 0, node: pair.value };
  }
  if (isSeq<Node | null>(node)) {
    const item = node.items[Number(part)];
    return item ? { offset: item.range?.[0] ?? 0, node: item } : undefined;
  }
  return undefined;
}
