/** Where articles tell of a practice. */
import type { Article, Practice, Region } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { mentionUrl } from '../../library/urls.ts';
import { practicesIn } from './practices-in.ts';

/** A practice and where articles of a region tell of it. */
export interface Passages {
  practice: Practice;
  places: readonly { article: Article; url: string }[];
}

/** The passages of a region by theme of the practice; a theme without any is a gap and listed too. */
export function passagesOf(library: Library, region: Region) {
  const practices = practicesIn(library, region);
  const articles = library.articlesOf(region);
  return library.themes.map((theme) => ({
    id: theme.id,
    title: theme.name,
    passages: practices
      .filter(({ themes }) => themes.includes(theme))
      .map(
        (practice): Passages => ({
          practice,
          places: articles
            .filter((article) => article.practices.includes(practice))
            .map((article) => ({ article, url: mentionUrl(article, practice) })),
        }),
      ),
  }));
}
