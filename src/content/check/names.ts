import type { Entries, Entry } from '../../library/entries.ts';
import { foldName } from '../../schema/fold-name.ts';
import type { FieldPath, Mistake } from '../../schema/mistake.ts';

/** Names that would leave readers in doubt which thing is meant. */
export function checkNames(entries: Entries): Mistake[] {
  return [
    ...findTwins(entries.regions, (region) => region.parent ?? '', '同一上级之下已有同名的地区'),
    ...findTwins(entries.schools, (school) => school.region, '同一地区已有同名的学校'),
    ...findTwins(entries.themes, () => '', '已有同名的主题'),
    ...findTwins(entries.problems, () => '', '已有同名的问题'),
    ...findTwins(entries.indicators, () => '', '已有同名的指标'),
    ...findTwins(entries.homonyms, ({ type }) => type, '已有同名的辨析'),
    ...findUndeclaredHomonyms(entries),
    ...findStrangersAmongHomonyms(entries),
  ];
}

function findTwins<E extends { file: string; data: { name: string } }>(
  all: readonly E[],
  scopeOf: (data: E['data']) => string,
  message: string,
): Mistake[] {
  const first = new Map<string, string>();
  return all.flatMap(({ file, data }) => {
    const key = `${scopeOf(data)}/${foldName(data.name)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    if (other === undefined) return [];
    return [
      { file, field: ['name'], message: `${message}“${data.name}”: ${other}`, hint: '合并，或把名称写完整' },
    ];
  });
}

interface Bearer {
  practice: Entry<'practices'>;
  field: FieldPath;
  name: string;
}

function namesOf(practice: Entry<'practices'>): Bearer[] {
  const { name, aliases } = practice.data;
  return [
    { practice, field: ['name'], name },
    ...aliases.map((alias, index) => ({ practice, field: ['aliases', index], name: alias })),
  ];
}

/** A name two practices have, unless a homonym file of type `same` names both. */
function findUndeclaredHomonyms({ practices, homonyms }: Entries): Mistake[] {
  const declared = new Map(
    homonyms
      .filter(({ data }) => data.type === 'same')
      .map(({ data }) => [foldName(data.name), new Set<string>(data.practices.map(({ id }) => id))]),
  );
  const bearers = Map.groupBy(practices.flatMap(namesOf), ({ name }) => foldName(name));
  return [...bearers].flatMap(([folded, sharing]) => {
    const [first, ...rest] = sharing;
    const together = declared.get(folded);
    return rest.flatMap(({ practice, field, name }) => {
      if (!first || practice === first.practice) return [];
      if (together?.has(practice.id) && together.has(first.practice.id)) return [];
      return [
        {
          file: practice.file,
          field,
          message: `名称“${name}”与 ${first.practice.file}（${first.practice.data.name}）相同`,
          hint: together
            ? '在 homonyms/ 里这个名称的文件中，把两个做法都写上'
            : `是两回事就在 homonyms/ 新建文件（name: ${name}，type: same），写上两个做法；是一回事就合并`,
        },
      ];
    });
  });
}

/** Practices listed under a shared name they do not have. */
function findStrangersAmongHomonyms({ practices, homonyms }: Entries): Mistake[] {
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  return homonyms
    .filter(({ data }) => data.type === 'same')
    .flatMap(({ file, data }) =>
      data.practices.flatMap(({ id }, index) => {
        const practice = byId.get(id);
        if (!practice || namesOf(practice).some(({ name }) => foldName(name) === foldName(data.name)))
          return [];
        return [
          {
            file,
            field: ['practices', index, 'id'],
            message: `做法 ${id}（${practice.data.name}）不叫“${data.name}”`,
            hint: `在它的 aliases 里加上 ${data.name}，或从这里删去`,
          },
        ];
      }),
    );
}
