/** Checks open data against their datapackage.json, by the library of the people who keep the format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import datapackage from 'datapackage';

export interface Described {
  name: string;
  path: string;
  bytes: number;
  schema?: { fields: { name: string; type: string }[] };
}

export interface DataPackage {
  resources: Described[];
}

interface Failure extends Error {
  errors?: Error[];
}

/** Everything wrong with a package that lies in a folder, one line each, and the rows of its tables. */
export async function readPackage(folder: string): Promise<{ faults: string[]; rows: Map<string, number> }> {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const described: DataPackage = JSON.parse(read('datapackage.json'));
  const resources = described.resources.map((resource) => {
    if (!resource.schema || !resource.path.endsWith('.json')) return resource;
    // The library reads no JSON, but it takes rows below their header.
    const { name, schema } = resource;
    const items: object[] = JSON.parse(read(resource.path));
    const header = items[0] ? Object.keys(items[0]) : schema.fields.map((field) => field.name);
    const data = [header, ...items.map((item) => Object.values(item))];
    return { name, schema, profile: 'tabular-data-resource', data };
  });
  const wrongSizes = described.resources
    .filter(({ path, bytes }) => Buffer.byteLength(read(path)) !== bytes)
    .map(({ path }) => `${path}: bytes`);
  const loaded = await datapackage.Package.load({ ...described, resources }, { basePath: folder });
  const faults = [...wrongSizes, ...loaded.errors.flatMap((error) => linesOf('datapackage.json', error))];
  const rows = new Map<string, number>();
  for (const [at, { name, path, schema }] of described.resources.entries()) {
    if (!schema) continue;
    try {
      rows.set(name, (await loaded.resources[at]?.read({ relations: true }))?.length ?? 0);
    } catch (error) {
      faults.push(...linesOf(path, error as Failure));
    }
  }
  return { faults, rows };
}

function linesOf(path: string, { message, errors = [] }: Failure): string[] {
  return (errors.length > 0 ? errors : [{ message }]).map((error) => `${path}: ${error.message}`);
}
