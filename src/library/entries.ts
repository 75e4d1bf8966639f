/** The content as it was read: one entry a file, valid by its schema, references not yet resolved. */
import type { ArticleData } from '../schema/article.ts';
import type { Collection } from '../schema/fields.ts';
import type { HomonymData } from '../schema/homonym.ts';
import type { IndicatorData } from '../schema/indicator.ts';
import type { PracticeData } from '../schema/practice.ts';
import type { ProblemData } from '../schema/problem.ts';
import type { RegionData } from '../schema/region.ts';
import type { SchoolData } from '../schema/school.ts';
import type { SourceData } from '../schema/source.ts';
import type { ThemeData } from '../schema/theme.ts';

interface DataOf {
  articles: ArticleData;
  regions: RegionData;
  schools: SchoolData;
  practices: PracticeData;
  homonyms: HomonymData;
  themes: ThemeData;
  problems: ProblemData;
  indicators: IndicatorData;
  sources: SourceData;
}

export interface Entry<C extends Collection> {
  /** File name without its ending; last part of the address. */
  id: string;
  /** Path from the content folder: articles/yongchuan/yongchuan-sanyou-sanyan.md */
  file: string;
  data: DataOf[C];
}

/** All entries by collection. */
export type Entries = { [C in Collection]: Entry<C>[] };
