/** Checks files of open data against their datapackage.json, as a Frictionless validator would. */
import Papa from 'papaparse';

interface Field {
  name: string;
  type: string;
  delimiter?: string;
  constraints: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
}

interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  schema?: {
    fields: Field[];
    primaryKey: string;
    /** An empty name is the table itself. */
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

export interface DataPackage {
  resources: Resource[];
}

type Row = Record<string, unknown>;

/** Rows of a resource with a schema; values of CSV are texts. */
export function readRows({ format }: Resource, text: string): { header: string[]; rows: Row[] } {
  if (format === 'json') {
    const rows: Row[] = JSON.parse(text);
    return { header: Object.keys(rows[0] ?? {}), rows };
  }
  const { data, errors, meta } = Papa.parse<Row>(text.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), {
    header: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return { header: meta.fields ?? [], rows: data };
}

const csvTypes: Record<string, RegExp> = {
  string: /^/,
  list: /^/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

function hasType({ type }: Field, value: unknown): boolean {
  if (typeof value === 'string') return type !== 'array' && csvTypes[type]?.test(value) === true;
  if (Array.isArray(value)) return type === 'array' && value.every((item) => typeof item === 'string');
  return typeof value === (type === 'integer' ? 'number' : type);
}

const isMissing = (value: unknown) => value === '' || value === null;

/** Everything wrong with a package, one line each. */
export function findPackageProblems(described: DataPackage, read: (path: string) => string): string[] {
  const mistakes: string[] = [];
  const tables = new Map<string, Row[]>();
  for (const resource of described.resources) {
    const text = read(resource.path);
    if (Buffer.byteLength(text) !== resource.bytes) mistakes.push(`${resource.path}: bytes`);
    if (!resource.schema) continue;
    const { header, rows } = readRows(resource, text);
    tables.set(resource.name, rows);
    const { fields } = resource.schema;
    if (rows.length > 0 && header.join() !== fields.map(({ name }) => name).join()) {
      mistakes.push(`${resource.path}: header`);
    }
    for (const field of fields)
      mistakes.push(...checkField(field, rows).map((what) => `${resource.path}: ${what}`));
  }
  for (const { name, path, schema } of described.resources) {
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const known = new Set(tables.get(reference.resource || name)?.map((row) => row[reference.fields]));
      const dangling = tables
        .get(name)
        ?.map((row) => row[fields])
        .filter((id) => !isMissing(id) && !known.has(id));
      mistakes.push(...(dangling ?? []).map((id) => `${path}: ${fields} ${id} dangles`));
    }
  }
  return mistakes;
}

function checkField(field: Field, rows: readonly Row[]): string[] {
  const { name, constraints } = field;
  const { required, unique, pattern } = constraints;
  const values = rows.map((row) => row[name]);
  const stated = values.filter((value) => !isMissing(value));
  const wrong = (what: string, value: unknown) => `${name} ${JSON.stringify(value)} ${what}`;
  return [
    ...(required && stated.length < values.length ? [`${name} missing`] : []),
    ...(unique && new Set(values).size < values.length ? [`${name} not unique`] : []),
    ...stated.filter((value) => !hasType(field, value)).map((value) => wrong(`is no ${field.type}`, value)),
    ...stated
      .filter((value) => constraints.enum && !constraints.enum.includes(String(value)))
      .map((value) => wrong('not in enum', value)),
    ...stated
      .filter((value) => pattern && !new RegExp(`^(?:${pattern})$`).test(String(value)))
      .map((value) => wrong('does not match', value)),
  ];
}
