/** What is told of where: regions down the side, themes, worries or practices along the top. */
import type { Article, Practice, Problem, Region, Theme } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { placeName } from '../../library/place.ts';
import { articlesUrl, mentionUrl, passagesUrl, sectionUrl, urlOf } from '../../library/urls.ts';

export interface Matrix {
  columns: readonly { id: string; name: string; url: string }[];
  rows: readonly MatrixRow[];
}

export interface MatrixRow {
  region: Region;
  name: string;
  /** Regions above it that have rows of their own. */
  depth: number;
  /** Whether rows below are counted in it. */
  total: boolean;
  /** Articles of the region: what the numbers in the row are out of. */
  articles: number;
  /** In the order of the columns. */
  cells: readonly (MatrixCell | MatrixGap)[];
}

/** How many articles tell of it, and where they can be read. */
export interface MatrixCell {
  count: number;
  url: string;
}

/**
 * Why there is no number. `unnamed`: articles speak of the theme, of no practice with a name. `silent`: an editor declares that the
 * source does not speak of it. `none`: there is nothing on record.
 */
export type MatrixGap = 'unnamed' | 'silent' | 'none';

/** More columns cannot be taken in; the most told of come first. */
const mostColumns = 12;

/** 主题 × 地区: how many articles of a region speak of a theme. */
export function themeMatrix(library: Library): Matrix {
  return articleMatrix(library, 'theme', library.themes);
}

/** 问题 × 地区: how many articles of a region answer a worry. */
export function problemMatrix(library: Library): Matrix {
  return articleMatrix(library, 'problem', library.problems);
}

/** Articles that tell of a named practice, by theme: nearly every practice belongs to one place, so themes are what places share. */
export function practiceThemeMatrix(library: Library): Matrix {
  const columns = library.themes.map((theme) => ({
    id: theme.id,
    name: theme.name,
    url: sectionUrl(theme, 'practices'),
    theme,
  }));
  const rows = matrixRows(library, columns, (region) => {
    const articles = library.articlesOf(region);
    return ({ theme }) => {
      const telling = articles.filter(({ practices }) =>
        practices.some(({ themes }) => themes.includes(theme)),
      );
      if (telling.length > 0) return { count: telling.length, url: passagesUrl(region, theme.id) };
      return articles.some(({ themes }) => themes.includes(theme)) ? 'unnamed' : gapOf(articles, theme);
    };
  });
  return { columns, rows };
}

/** Practices that articles of two regions at least tell of. */
export function sharedPracticeMatrix(library: Library): Matrix {
  const placesOf = (practice: Practice) =>
    new Set(library.articlesOf(practice).map(({ region }) => region)).size;
  const shared = library.practices
    .map((practice) => ({ practice, places: placesOf(practice) }))
    .filter(({ places }) => places > 1)
    .toSorted((a, b) => b.places - a.places)
    .slice(0, mostColumns);
  const columns = shared.map(({ practice }) => ({
    id: practice.id,
    name: practice.name,
    url: urlOf(practice),
    practice,
  }));
  const rows = matrixRows(library, columns, (region) => {
    const articles = library.articlesOf(region);
    return ({ practice }) => {
      const telling = articles.filter(({ practices }) => practices.includes(practice));
      const [only, ...others] = telling;
      if (!only) {
        const [theme] = practice.themes;
        const isSpoken = theme && articles.some(({ themes }) => themes.includes(theme));
        return isSpoken ? 'unnamed' : gapOf(articles, theme);
      }
      const url =
        others.length === 0 ? mentionUrl(only, practice) : passagesUrl(region, practice.themes[0]?.id ?? '');
      return { count: telling.length, url };
    };
  });
  return { columns, rows };
}

/** Regions that have a row; one that has just the articles of a region below it adds nothing. */
export function matrixRegions({ regions, articlesOf }: Library): Region[] {
  return regions.filter((region) => {
    const count = articlesOf(region).length;
    return count > 0 && !region.children.some((child) => articlesOf(child).length === count);
  });
}

function articleMatrix(
  library: Library,
  facet: 'theme' | 'problem',
  things: readonly (Theme | Problem)[],
): Matrix {
  const columns = things.map((thing) => ({ id: thing.id, name: thing.name, url: urlOf(thing) }));
  const rows = matrixRows(library, columns, (region) => {
    const articles = library.articlesOf(region);
    return ({ id }) => {
      const telling = articles.filter((article) =>
        (facet === 'theme' ? article.themes : article.problems).some((thing) => thing.id === id),
      );
      const [only, ...others] = telling;
      if (!only) return facet === 'theme' ? gapOf(articles, { id }) : 'none';
      const list = articlesUrl([
        [facet, id],
        ['region', region.id],
      ]);
      return { count: telling.length, url: others.length === 0 ? urlOf(only) : list };
    };
  });
  return { columns, rows };
}

function matrixRows<Column>(
  library: Library,
  columns: readonly Column[],
  cellsOf: (region: Region) => (column: Column) => MatrixCell | MatrixGap,
): MatrixRow[] {
  const regions = matrixRegions(library);
  return regions.map((region) => {
    const cellOf = cellsOf(region);
    const above = region.ancestors.filter((ancestor) => regions.includes(ancestor));
    return {
      region,
      name: above.length > 0 ? region.name : placeName(region),
      depth: above.length,
      total: regions.some(({ ancestors }) => ancestors.includes(region)),
      articles: library.countArticles(region),
      cells: columns.map(cellOf),
    };
  });
}

/** A theme that no article is filed under; an editor may have declared that the source leaves one of its questions open. */
function gapOf(articles: readonly Article[], theme: Pick<Theme, 'id'> | undefined): MatrixGap {
  const isSilent = theme && articles.some(({ silent }) => silent.some((id) => id.startsWith(`${theme.id}/`)));
  return isSilent ? 'silent' : 'none';
}
