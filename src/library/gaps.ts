/**
 * What a source leaves open, as the editors have declared it (`silent`). What is merely not filled in is no gap of the source: it is
 * never listed here, and pages show nothing of it.
 */
import { articleGaps, dimensions, metricGaps } from '../schema/vocabularies.ts';
import type { Article, Observation, Practice, Region, School, Theme } from './entities.ts';

/** Points that belong together: those of a theme, of a figure; of the whole where there is no name. */
export interface OpenPoints {
  name: string;
  points: readonly string[];
}

/** Fields, then aspects by theme, then figures. */
export function gapsOfArticle(article: Article, themes: readonly Theme[]): OpenPoints[] {
  const fields = article.silent.flatMap((gap) => articleGaps[gap as keyof typeof articleGaps] ?? []);
  const ofThemes = themes.map(({ id, name, aspects }) => ({
    name,
    points: aspects.filter((aspect) => article.silent.includes(`${id}/${aspect.id}`)).map((it) => it.name),
  }));
  return filled([{ name: '', points: fields }, ...ofThemes, ...gapsOfFigures(article.metrics)]);
}

/** Dimensions, then the questions a teacher would ask. */
export function gapsOfPractice({ silent, unstated }: Practice): OpenPoints[] {
  return filled([
    { name: '', points: silent.map((dimension) => dimensions[dimension]) },
    { name: '老师会问的', points: unstated },
  ]);
}

export function gapsOfSchool({ silent }: School): OpenPoints[] {
  return filled([{ name: '', points: silent.map(() => '学段') }]);
}

export function gapsOfRegion({ silent }: Region): OpenPoints[] {
  return filled([{ name: '', points: silent.map(() => '整体情况') }]);
}

/** Indicators with what is open of their figures; each point once, with how many figures it is open of where they are several. */
export function gapsOfFigures(figures: readonly Observation[]): OpenPoints[] {
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  return filled(
    [...byIndicator].map(([{ name }, ofOne]) => ({
      name,
      points: Object.entries(metricGaps).flatMap(([gap, label]) => {
        const open = ofOne.filter(({ silent }) => silent.some((one) => one === gap)).length;
        return open === 0
          ? []
          : [ofOne.length > 1 ? `${label}（${ofOne.length} 个数中的 ${open} 个）` : label];
      }),
    })),
  );
}

/** How many points there are in all. */
export function countPoints(open: readonly OpenPoints[]): number {
  return open.reduce((sum, { points }) => sum + points.length, 0);
}

function filled(open: readonly OpenPoints[]): OpenPoints[] {
  return open.filter(({ points }) => points.length > 0);
}
