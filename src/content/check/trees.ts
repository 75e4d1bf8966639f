import type { Entries } from '../../library/entries.ts';
import type { FieldPath, Mistake } from '../../schema/mistake.ts';
import type { RegionData } from '../../schema/region.ts';
import { regionLevels } from '../../schema/vocabularies.ts';

type Level = RegionData['level'];

/** In what each level can lie: a county can lie in a province without a city between. */
const parentLevels: Record<Level, readonly Level[]> = {
  province: [],
  municipality: [],
  city: ['province'],
  district: ['province', 'municipality', 'city'],
  zone: ['province', 'municipality', 'city', 'district'],
};

/** The tree of regions, the hierarchy of practices, and what points at itself. */
export function checkTrees(entries: Entries): Mistake[] {
  return [
    ...findLoops(entries.regions, ({ data }) => data.parent, 'parent', '上级地区'),
    ...findLoops(entries.practices, ({ data }) => data.broader, 'broader', '上位做法'),
    ...checkLevels(entries.regions),
    ...entries.practices.flatMap(({ id, file, data }) =>
      selfReferences(
        file,
        id,
        data.related.map((other) => other.id),
        (index) => ['related', index, 'id'],
        '相关做法',
      ),
    ),
    ...entries.indicators.flatMap(({ id, file, data }) =>
      selfReferences(
        file,
        id,
        data.notComparableWith.map((other) => other.id),
        (index) => ['notComparableWith', index, 'id'],
        '不可比的指标',
      ),
    ),
  ];
}

/** Each loop once, at its first entry in order of file. */
function findLoops<E extends { id: string; file: string }>(
  all: readonly E[],
  aboveOf: (entry: E) => string | undefined,
  field: string,
  label: string,
): Mistake[] {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const reported = new Set<string>();
  return all.flatMap((start) => {
    const path: string[] = [];
    let at: E | undefined = start;
    while (at && !path.includes(at.id)) {
      path.push(at.id);
      at = byId.get(aboveOf(at) ?? '');
    }
    if (at !== start || path.some((id) => reported.has(id))) return [];
    for (const id of path) reported.add(id);
    const message =
      path.length === 1 ? `${label}不能是自己` : `${label}绕成了圈: ${[...path, start.id].join(' → ')}`;
    return [{ file: start.file, field: [field], message, hint: `改正其中一个 ${field}` }];
  });
}

function checkLevels(regions: Entries['regions']): Mistake[] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  return regions.flatMap(({ file, data: { level, name, parent } }) => {
    const allowed = parentLevels[level];
    if (parent === undefined) {
      if (allowed.length === 0) return [];
      const message = `${name}是${regionLevels[level]}，缺少 parent（上级地区）`;
      return [{ file, field: ['level'], message, hint: '写上它所在的省、市或区的 id' }];
    }
    const above = byId.get(parent)?.data;
    if (!above || allowed.includes(above.level)) return [];
    const message = `${regionLevels[level]}（${name}）不能放在${regionLevels[above.level]}（${above.name}）之下`;
    const hint =
      allowed.length > 0
        ? `上级应是${allowed.map((each) => regionLevels[each]).join('、')}`
        : '删去 parent，或改 level';
    return [{ file, field: ['parent'], message, hint }];
  });
}

function selfReferences(
  file: string,
  id: string,
  others: readonly string[],
  fieldAt: (index: number) => FieldPath,
  label: string,
): Mistake[] {
  return others.flatMap((other, index) =>
    other === id ? [{ file, field: fieldAt(index), message: `${label}不能是自己`, hint: '删去这一项' }] : [],
  );
}
