/** Columns of the open data: how one is named, described and read off a thing. */

/** What a cell holds; `null` where the sources do not say. */
export type Cell = string | number | boolean | readonly string[] | null;

/** Types of Table Schema (datapackage.org, 2.0) that we use. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';

interface Constraints {
  /** Every row has a value. */
  required?: boolean;
  /** The values there are. */
  enum?: readonly string[];
  /** What the values are called, for people. */
  names?: Readonly<Record<string, string>>;
  /** A regular expression that the whole value matches. */
  pattern?: string;
  /** Name of the table whose `id` stands here; of lists every item is such an id. */
  references?: string;
}

export interface Column<Item> extends Constraints {
  /** In files: English, lower case, lasting. */
  name: string;
  /** For people, in Chinese. */
  title: string;
  description: string;
  type: ColumnType;
  read: (item: Item) => Cell;
}

function columnOf(type: ColumnType) {
  return <Item>(
    name: string,
    title: string,
    description: string,
    read: (item: Item) => Cell | undefined,
    constraints: Constraints = {},
  ): Column<Item> => ({
    name,
    title,
    description,
    type,
    read: (item) => read(item) ?? null,
    ...constraints,
  });
}

export const text = columnOf('string');
export const number = columnOf('number');
export const integer = columnOf('integer');
export const flag = columnOf('boolean');
export const day = columnOf('date');
/** Several texts; in CSV with `listDelimiter` between them. */
export const list = columnOf('list');

/** Not a comma or a semicolon: our texts are full of them. */
export const listDelimiter = '|';
