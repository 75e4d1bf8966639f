/** How long lists are cut into parts under a heading each; parts that nothing stands in are left out. */
import type { Indicator, Practice, Region, School, Theme } from './entities.ts';
import type { Library } from './library.ts';

/** Practices by the theme that fits them best, their first, in the order of the themes; those of several cases first. */
export function practicesByTheme({
  themes,
  practices,
  countArticles,
}: Pick<Library, 'themes' | 'practices' | 'countArticles'>) {
  return themes
    .map((theme): { theme: Theme; practices: Practice[] } => ({
      theme,
      practices: practices
        .filter((practice) => practice.themes[0] === theme)
        .toSorted((a, b) => countArticles(b) - countArticles(a)),
    }))
    .filter((group) => group.practices.length > 0);
}

/** Schools by the region they lie in, in the order of the tree. */
export function schoolsByRegion({ regions, schools }: Pick<Library, 'regions' | 'schools'>) {
  return regions
    .map((region): { region: Region; schools: School[] } => ({
      region,
      schools: schools.filter((school) => school.region === region),
    }))
    .filter((group) => group.schools.length > 0);
}

/** Indicators by their first theme; those of none last, under no theme. */
export function indicatorsByTheme({ themes, indicators }: Pick<Library, 'themes' | 'indicators'>) {
  return [...themes, undefined]
    .map((theme): { theme: Theme | undefined; indicators: Indicator[] } => ({
      theme,
      indicators: indicators.filter((indicator) => indicator.themes[0] === theme),
    }))
    .filter((group) => group.indicators.length > 0);
}
