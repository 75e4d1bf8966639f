import type { Entries } from '../../library/entries.ts';
import type { Mistake } from '../../schema/mistake.ts';

/** Fewer and deeper: a practice that is a name only is a mention in its article, not an entry. */
export function checkSubstance({ practices, articles, themes }: Entries): Mistake[] {
  const placesOf = new Map<string, Set<string>>();
  for (const { data } of articles) {
    for (const practice of data.practices) {
      placesOf.set(practice, (placesOf.get(practice) ?? new Set()).add(data.region));
    }
  }
  const thin = practices.flatMap(({ id, file, data }) => {
    // A stub: its summary and its sources are asked for first.
    if (data.summary === '') return [];
    const parts = data.components.length;
    const described = Object.values(data.dimensions).filter((text) => text !== undefined).length;
    if (parts >= 2 || described >= 2 || (placesOf.get(id)?.size ?? 0) >= 2) return [];
    return [
      {
        file,
        message: `做法“${data.name}”只有名称，没有内容`,
        hint: '写出两个以上的组成（components）或方面（dimensions）；写不出就删去这个文件，名称留在案例的文字里，一样搜得到',
      },
    ];
  });
  const twins = themes.flatMap(({ file, data }) =>
    data.aspects.flatMap(({ id, name }, index) => {
      const first = data.aspects.findIndex((other) => other.id === id || other.name === name);
      if (first === index) return [];
      return [
        {
          file,
          field: ['aspects', index, 'id'],
          message: `方面 ${id}（${name}）与第 ${first + 1} 项重复`,
          hint: '编号和名称在一个主题里各不相同',
        },
      ];
    }),
  );
  return [...thin, ...twins];
}
