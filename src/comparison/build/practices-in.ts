import type { Holder, Practice } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { subjectOf } from '../../library/passages.ts';

/** A place's own practices first, then those its articles tell of: 5+2 belongs to nobody. */
export function practicesIn(library: Library, holder: Holder): Practice[] {
  const own = library.practicesOf(holder);
  const told = library
    .articlesOf(holder)
    // What a region's article says of schools it names is no school's own account.
    .filter((article) => holder.kind === 'region' || subjectOf(article) === holder)
    .flatMap((article) => article.practices);
  return [...new Set([...own.filter(({ owner }) => owner === holder), ...own, ...told])];
}
