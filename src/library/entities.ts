/** The casebook's things with their references resolved: what pages and components are given. */
import type { ArticleData, Metric } from '../schema/article.ts';
import type { Owner } from '../schema/fields.ts';
import type { HomonymData } from '../schema/homonym.ts';
import type { IndicatorData } from '../schema/indicator.ts';
import type { PracticeData } from '../schema/practice.ts';
import type { ProblemData } from '../schema/problem.ts';
import type { RegionData } from '../schema/region.ts';
import type { SchoolData } from '../schema/school.ts';
import type { SourceData } from '../schema/source.ts';
import type { ThemeData } from '../schema/theme.ts';

/** References become the things themselves; the rest of the data stays as the schema has it. */
type Resolved<Data, Links> = Readonly<Omit<Data, keyof Links> & Links & { id: string }>;

/** A place in a publication. */
export interface Citation {
  source: Source;
  locator: string;
}

export type Region = Resolved<
  RegionData,
  {
    kind: 'region';
    parent: Region | undefined;
    /** From the root down, itself not included. */
    ancestors: readonly Region[];
    children: readonly Region[];
  }
> & { level: RegionData['level'] };

export type School = Resolved<
  Omit<SchoolData, 'kind'>,
  { kind: 'school'; type: SchoolData['kind']; region: Region; sources: readonly Citation[] }
>;

/** Who a practice belongs to or a figure is said of. */
export type Holder = Region | School;

export type Theme = Resolved<ThemeData, { kind: 'theme' }>;
export type Problem = Resolved<ProblemData, { kind: 'problem'; themes: readonly Theme[] }>;
export type Source = Resolved<SourceData, { kind: 'source' }>;

export type Practice = Resolved<
  Omit<PracticeData, 'kind'>,
  {
    kind: 'practice';
    type: PracticeData['kind'];
    owner: Holder | undefined;
    themes: readonly Theme[];
    broader: Practice | undefined;
    /** Practices that name this one as broader. */
    narrower: readonly Practice[];
    /** Both ways: named here, or naming this one. */
    related: readonly Practice[];
    sources: readonly Citation[];
  }
>;

export type Homonym = Resolved<
  Omit<HomonymData, 'kind'>,
  { kind: 'homonym'; type: HomonymData['kind']; practices: readonly { practice: Practice; sense: string }[] }
>;

export type Indicator = Resolved<
  Omit<IndicatorData, 'kind'>,
  {
    kind: 'indicator';
    type: IndicatorData['kind'];
    themes: readonly Theme[];
    /** Both ways, with the reason. */
    notComparableWith: readonly { indicator: Indicator; reason: string }[];
  }
>;

export type Article = Resolved<
  ArticleData,
  {
    kind: 'article';
    /** Path from the content folder. */
    file: string;
    region: Region;
    schools: readonly School[];
    partners: readonly School[];
    themes: readonly Theme[];
    problems: readonly Problem[];
    practices: readonly Practice[];
    source: Citation;
    metrics: readonly Observation[];
  }
>;

/** 数据: one figure, with what it measures, of whom, and who says so. */
export type Observation = Omit<Metric, 'indicator' | 'of' | 'practice'> & {
  /** Place in the article's list from 1: the figure's anchor is `#data-1`. */
  number: number;
  indicator: Indicator;
  of: Holder;
  /** The practice it measures, where it plainly measures one. */
  practice: Practice | undefined;
  article: Article;
};

/** Whatever has a page and a name. */
export type Entity = Region | School | Practice | Theme | Problem | Source | Indicator | Homonym | Article;

export type { Owner };

/** What an entity is called; articles and sources have titles. */
export function nameOf(entity: Entity): string {
  return 'title' in entity ? entity.title : entity.name;
}
