/** The casebook's things with their references resolved: what pages and components are given. */
import type { Owner, Ref } from '../schema/fields.ts';
import type { CollectionOf, Kind } from '../schema/kinds.ts';
import type { DataOf } from '../schema/schemas.ts';
import type { Passage } from './passages.ts';

/**
 * Data of a schema with things in place of their ids: a `ref` becomes the thing, an `owner` the region or school, and an
 * object that holds an `id` (`{ id, locator }`) names the thing by its kind (`{ source, locator }`).
 */
export type Resolved<Data> =
  Data extends Ref<infer K>
    ? ThingOf[K]
    : Data extends Owner
      ? Holder
      : Data extends { id: Ref<infer K> }
        ? { readonly [P in keyof Data as P extends 'id' ? K : P]: Resolved<Data[P]> }
        : Data extends readonly (infer Item)[]
          ? readonly Resolved<Item>[]
          : Data extends string | number | boolean
            ? Data
            : Data extends object
              ? { readonly [P in keyof Data]: Resolved<Data[P]> }
              : Data;

/** A thing of a kind as its file has it. */
type Base<K extends Kind> = Resolved<DataOf<K>> & { readonly id: string; readonly kind: K };

export interface Region extends Base<'region'> {
  /** From the root down, itself not included. */
  readonly ancestors: readonly Region[];
  readonly children: readonly Region[];
}

export interface Practice extends Base<'practice'> {
  /** Practices that name this one as broader. */
  readonly narrower: readonly Practice[];
}

export interface Article extends Omit<Base<'article'>, 'metrics'> {
  /** Path from the content folder. */
  readonly file: string;
  /** Its Markdown. */
  readonly body: string;
  readonly metrics: readonly Observation[];
  /** What it says to the aspects of its themes. */
  readonly passages: readonly Passage[];
}

/** 数据: one figure, with what it measures, of whom, and who says so. */
export interface Observation extends Resolved<DataOf<'article'>['metrics'][number]> {
  /** Place in the article's list from 1. */
  readonly number: number;
  readonly article: Article;
}

export type School = Base<'school'>;
export type Theme = Base<'theme'>;
export type Problem = Base<'problem'>;
export type Source = Base<'source'>;
export type Collection = Base<'collection'>;
export type Homonym = Base<'homonym'>;
export type Indicator = Base<'indicator'>;

/** A place in a publication. */
export type Citation = Article['source'];

/** Who a practice belongs to or a figure is said of. */
export type Holder = Region | School;

/** What is worked out of a kind beyond its file; a kind that is not named here has just what its file says. */
interface Derived {
  region: Region;
  practice: Practice;
  article: Article;
}

export type ThingOf = { [K in Kind]: K extends keyof Derived ? Derived[K] : Base<K> };

/** Whatever has a page and a name. */
export type Entity = ThingOf[Kind];

/** All things by the folder of their kind. */
export type Things = { readonly [K in Kind as CollectionOf<K>]: readonly ThingOf[K][] };

/** What an entity is called; articles and sources have titles. */
export function nameOf(entity: Entity): string {
  return 'title' in entity ? entity.title : entity.name;
}
