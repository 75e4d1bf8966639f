/** The site's questions, for readers who ask in words of their own. */
import type { AskedThing } from '../shared/asked-thing.ts';
import type { Page } from '../shared/page.ts';

/** All of them, of pages and of what stands on them. */
export function askedThings(pages: readonly Page[]): AskedThing[] {
  return pages.flatMap(({ kind, id, names, url, place, title, question, inner }) => [
    ...(question ? [{ kind, id, names, url, place, count: 0, question }] : []),
    ...inner.flatMap(({ anchor, question: asked, ...part }) =>
      asked
        ? [{ ...part, url: url + (anchor && `#${anchor}`), place: title, count: 0, question: asked }]
        : [],
    ),
  ]);
}
