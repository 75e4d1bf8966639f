/** The content as it was read: one entry a file, valid by its schema, references not yet resolved. */
import type { Collection, KindOf } from '../schema/kinds.ts';
import { collections } from '../schema/kinds.ts';
import type { DataOf } from '../schema/schemas.ts';

export interface Entry<C extends Collection> {
  /** File name without its ending; last part of the address. */
  id: string;
  /** Path from the content folder: articles/yongchuan/yongchuan-sanyou-sanyan.md */
  file: string;
  data: DataOf<KindOf<C>>;
  /** The Markdown below an article's front matter, and the line it starts on; empty for other kinds. */
  body: string;
  bodyLine: number;
}

/** All entries by collection. */
export type Entries = { [C in Collection]: Entry<C>[] };

/** Lists to be filled. */
export function emptyEntries(): Entries {
  return Object.fromEntries(collections.map((collection) => [collection, []])) as unknown as Entries;
}
