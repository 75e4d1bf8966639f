import type { Entries } from '../../library/entries.ts';
import type { Mistake } from '../../schema/mistake.ts';

const tooFew = { message: '专题至少收两样', hint: '在 articles 或 practices 里再写一条' };

/** A collection gathers two things at least, each once, and each of them can be opened. */
export function checkCollections({ collections, articles }: Entries): Mistake[] {
  const drafts = new Set(articles.filter(({ data }) => data.status === 'draft').map(({ id }) => id));
  return collections.flatMap(({ file, data }) => [
    ...(data.articles.length + data.practices.length < 2 ? [{ file, ...tooFew }] : []),
    ...(['articles', 'practices'] as const).flatMap((list) =>
      data[list].flatMap(({ id }, index): Mistake[] => {
        const field = [list, index, 'id'];
        if (data[list].findIndex((other) => other.id === id) < index)
          return [{ file, field, message: `${id} 已经收了一次`, hint: '删去一处' }];
        return list === 'articles' && drafts.has(id as never)
          ? [{ file, field, message: `案例 ${id} 还是草稿，读者打不开`, hint: '先发布它，或暂时不收' }]
          : [];
      }),
    ),
  ]);
}
