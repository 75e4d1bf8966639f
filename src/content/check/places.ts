import type { Entries } from '../../library/entries.ts';
import type { Mistake } from '../../schema/mistake.ts';
import { createRegionTree } from './region-tree.ts';

/** Articles lie in their region's folder and tell of schools and figures of that region. */
export function checkPlaces(entries: Entries): Mistake[] {
  const tree = createRegionTree(entries);
  return entries.articles.flatMap(({ file, data }) => {
    const mistakes: Mistake[] = [];
    const folder = file.split('/').at(-2);
    const { region, schools, level } = data;
    if (folder !== region) {
      const hint = `把文件移到 articles/${region}/，或把 region 改成 ${folder}`;
      mistakes.push({
        file,
        field: ['region'],
        message: `region 是 ${region}，文件却在 articles/${folder}/`,
        hint,
      });
    }
    if (level === 'school' && schools.length === 0) {
      mistakes.push({
        file,
        field: ['level'],
        message: '学校案例没有写学校',
        hint: '在 schools 里写上学校的 id',
      });
    }
    schools.forEach((school, index) => {
      const at = tree.regionOf({ school });
      if (at === undefined) return;
      const field = ['schools', index];
      if (tree.isSurelyOutside(at, region)) {
        const message = `学校${tree.nameOf({ school })}在${tree.nameOf({ region: at })}，不在案例的地区${tree.nameOf({ region })}之内`;
        mistakes.push({ file, field, message, hint: '外地的学校写进 partners；或改正学校文件里的 region' });
      } else if (level === 'school' && index === 0 && at !== region) {
        const message = `学校案例的地区应是学校所在的${tree.nameOf({ region: at })}（${at}）`;
        mistakes.push({
          file,
          field: ['region'],
          message,
          hint: `region 写 ${at}，文件放在 articles/${at}/`,
        });
      }
    });
    data.partners.forEach((school, index) => {
      const at = tree.regionOf({ school });
      if (at === undefined || !tree.isSurelyWithin(at, region)) return;
      const message = `${tree.nameOf({ school })}在案例的地区${tree.nameOf({ region })}之内，不是外地单位`;
      mistakes.push({ file, field: ['partners', index], message, hint: '移到 schools' });
    });
    data.metrics.forEach(({ of }, index) => {
      const at = tree.regionOf(of);
      if (at === undefined || !tree.isSurelyOutside(at, region)) return;
      const message = `数据说的是${tree.nameOf(of)}，不在案例的地区${tree.nameOf({ region })}之内`;
      const hint = '改正 of；别处的数据写进别处的案例';
      mistakes.push({ file, field: ['metrics', index, 'of'], message, hint });
    });
    return mistakes;
  });
}
