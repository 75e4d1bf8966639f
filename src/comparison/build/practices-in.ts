import type { Holder, Practice } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';

/** A place's own practices first, then those its articles tell of: 5+2 belongs to nobody. */
export function practicesIn(library: Library, holder: Holder): Practice[] {
  const own = library.practicesOf(holder);
  const told = library
    .articlesOf(holder)
    // What a region's article says of schools it names is no school's own account.
    .filter((article) => holder.kind === 'region' || article.schools[0] === holder)
    .flatMap((article) => article.practices);
  return [...new Set([...own.filter(({ owner }) => owner === holder), ...own, ...told])];
}
