/**
 * Fixed vocabularies: each value with its Chinese name, in the order it is listed. Schemas make enums of them; pages and the
 * browser, which has no schemas, print the names.
 */

/** School stages a text can speak of. 双减 concerns compulsory education; 学前 comes in by 幼小衔接. */
export const stages = { preschool: '学前', primary: '小学', middle: '中学' } as const;

/** Whether an article tells of a region's or a school's work. */
export const articleLevels = { region: '地区经验', school: '学校经验' } as const;

export const articleStatuses = { draft: '草稿', published: '发布' } as const;

export const regionLevels = {
  province: '省级',
  municipality: '直辖市',
  city: '地级市',
  district: '区县',
  zone: '开发区',
} as const;

export const schoolTypes = {
  school: '学校',
  'activity-centre': '校外教育机构',
  'research-institute': '教科研机构',
  vocational: '职业学校',
} as const;

export const homonymTypes = { same: '同名异义', similar: '形近易混', variant: '一事两写' } as const;

export const indicatorTypes = { count: '数量', rate: '比率', money: '金额', duration: '时长' } as const;

/** Whether more is better. */
export const directions = { more: '越多越好', less: '越少越好', neutral: '不分好坏' } as const;

/** How sure a value is, as the source words it. */
export const qualifiers = {
  exact: '正好',
  over: '逾/超/多/余',
  nearly: '近',
  about: '约',
  'at-least': '不少于',
} as const;

/** What practices are described and compared on. */
export const dimensions = {
  audience: '对象',
  time: '时间',
  content: '内容',
  staff: '师资',
  assessment: '评价',
  support: '保障',
  results: '成效',
} as const;

export type Dimension = keyof typeof dimensions;

/** What a source is, for its citation. */
export const sourceTypes = {
  newspaper: '报纸版面',
  column: '报刊专栏',
  report: '报道',
  document: '文件',
} as const;

/** Fields of an article that a source can be silent on; aspects are named `theme/aspect`. */
export const articleGaps = {
  stage: '学段',
  period: '时间',
  needs: '需要什么',
  results: '结果如何',
  metrics: '数据',
} as const;

/** What a source can leave open of a figure. */
export const metricGaps = { period: '时间', base: '统计对象或算法' } as const;

/** Whether a source was compared with the printed original. */
export const sourceStatuses = ['待核', '已核'] as const;

/** What is printed where a source is declared silent, and nowhere else. */
export const notTold = '原文没有讲到';

/** `region 地区，school 学校`: what the values of a vocabulary mean. */
export function explain(names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .map(([value, name]) => `${value} ${name}`)
    .join('，');
}
