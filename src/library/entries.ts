/** The content as it was read: one entry a file, valid by its schema, references not yet resolved. */
import type { Collection, KindOf } from '../schema/kinds.ts';
import { collections } from '../schema/kinds.ts';
import type { DataOf } from '../schema/schemas.ts';

/** A passage with its label as the editor wrote it; `markdown/labels.ts` finds them. */
export interface Labelled {
  /** `公示`, or with its theme `作业管理·公示`. */
  label: string;
  /** What a heading says after the colon: 每周上墙. */
  title: string;
  /** A line a paragraph or list item, without label and locator. */
  text: string;
  /** Where in the source it is said, from `〔…〕` at its end; may be empty. */
  locator: string;
  /** Text of the `##` and the `###` it stands under; a heading is not above itself. */
  section: string;
  heading: string;
  /** Line of the body it begins on, from 1. */
  line: number;
}

export interface Entry<C extends Collection> {
  /** File name without its ending; last part of the address. */
  id: string;
  /** Path from the content folder: articles/yongchuan/yongchuan-sanyou-sanyan.md */
  file: string;
  data: DataOf<KindOf<C>>;
  /** The Markdown below an article's front matter, and the line it starts on; empty for other kinds. */
  body: string;
  bodyLine: number;
  /** Passages of the body that carry a label. */
  labelled: readonly Labelled[];
}

/** All entries by collection. */
export type Entries = { [C in Collection]: Entry<C>[] };

/** Lists to be filled. */
export function emptyEntries(): Entries {
  return Object.fromEntries(collections.map((collection) => [collection, []])) as unknown as Entries;
}
