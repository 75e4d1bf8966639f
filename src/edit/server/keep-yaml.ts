/**
 * A form writes the whole of a file anew. Here only what has changed is taken from it: comments, the order of fields, quotation
 * marks and lists on one line stay as an editor wrote them.
 */
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

type Fields = Record<string, unknown>;

/**
 * @param yaml the text as it stands in the file; empty for a new one
 * @param data what it shall say
 */
export function keepYaml(yaml: string, data: Fields): string {
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return printNew(data);
  mergeMap(document, document.contents as YAMLMap, data);
  return write(document, yaml);
}

function printNew(data: Fields): string {
  const document = new Document(data);
  for (const { value } of (document.contents as YAMLMap).items) shorten(value);
  return write(document);
}

/** `[a, b]` and `{ a: 1 }`, as most of the content is written; a line that differs from the old one in padding only is the old one. */
function write(document: Document, before = ''): string {
  const old = new Map(before.split('\n').map((line) => [withoutPadding(line), line]));
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
  return lines
    .map((line) => old.get(withoutPadding(line)) ?? line.replace(/^(.*?(?:: |- ))\[ (.*) \]$/, '$1[$2]'))
    .join('\n');
}

function withoutPadding(line: string): string {
  return line.trimEnd().replace(/(?<=[[{]) | (?=[\]}])/g, '');
}

function mergeMap(document: Document, map: YAMLMap, data: Fields): void {
  for (const pair of map.items.slice()) {
    const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
    if (!(name in data)) map.delete(pair.key);
  }
  for (const [name, value] of Object.entries(data)) {
    const pair = map.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name);
    if (!pair) map.set(document.createNode(name), make(document, value));
    else pair.value = merge(document, pair.value, value);
  }
}

function merge(document: Document, node: unknown, value: unknown): unknown {
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    mergeMap(document, node as YAMLMap, value as Fields);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    mergeSeq(document, node as YAMLSeq, value);
    return node;
  }
  if (isScalar(node) && (node.value === value || String(node.value) === value)) return node;
  return make(document, value);
}

/** An item that is the same as one before the change keeps its node, wherever it stands now. */
function mergeSeq(document: Document, seq: YAMLSeq, values: readonly unknown[]): void {
  const old = seq.items.map((node) => ({ node, text: print(toData(node)), used: false }));
  const same = values.map((value) => {
    const text = print(value);
    const found = old.find((item) => !item.used && item.text === text);
    if (found) found.used = true;
    return found?.node;
  });
  seq.items = values.map((value, index) => {
    if (same[index]) return same[index];
    const before = old[index];
    if (!before || before.used) return make(document, value);
    before.used = true;
    return merge(document, before.node, value);
  });
}

function toData(node: unknown): unknown {
  return isCollection(node) || isScalar(node) ? node.toJSON() : node;
}

function print(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted())
      : part,
  );
}

function make(document: Document, value: unknown): unknown {
  const node = document.createNode(value);
  shorten(node);
  return node;
}

/** Lists of words and small groups stand on one line: `[homework, after-school]`. */
function shorten(node: unknown): void {
  if (!isCollection(node)) return;
  const inner = node.items.map((item) =>
    item && typeof item === 'object' && 'value' in item && 'key' in item ? item.value : item,
  );
  for (const item of inner) shorten(item);
  const length = JSON.stringify(node.toJSON()).length;
  node.flow =
    inner.every((item) => isScalar(item)) &&
    (isSeq(node) ? length < 100 : length < 60 && node.items.length < 4);
}
