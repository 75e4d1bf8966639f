/** Chinese names of the fixed vocabularies. */
import type { ArticleData } from '../schema/article.ts';
import type { Stage } from '../schema/fields.ts';
import type { HomonymData } from '../schema/homonym.ts';
import type { IndicatorData } from '../schema/indicator.ts';
import type { Dimension, PracticeKind } from '../schema/practice.ts';
import type { RegionData } from '../schema/region.ts';
import type { SchoolData } from '../schema/school.ts';
import type { Entity } from './entities.ts';

/** What is printed wherever a source does not say. */
export const unstated = '原文未说明';

export const kindLabels: Record<Entity['kind'], string> = {
  article: '案例',
  region: '地区',
  school: '学校',
  practice: '做法',
  homonym: '同名辨析',
  theme: '主题',
  problem: '问题',
  indicator: '指标',
  source: '出处',
};

export const stageLabels: Record<Stage, string> = { preschool: '学前', primary: '小学', middle: '中学' };

export const levelLabels: Record<ArticleData['level'], string> = { region: '地区经验', school: '学校经验' };

export const regionLevelLabels: Record<RegionData['level'], string> = {
  province: '省级',
  municipality: '直辖市',
  city: '地级市',
  district: '区县',
  zone: '开发区',
};

export const schoolTypeLabels: Record<SchoolData['kind'], string> = {
  school: '学校',
  'activity-centre': '校外教育机构',
  'research-institute': '教科研机构',
  vocational: '职业学校',
};

/** In the order the practices page lists them. */
export const practiceTypeLabels: Record<PracticeKind, string> = {
  'after-school': '课后服务模式',
  homework: '作业管理',
  curriculum: '课程体系',
  teaching: '课堂教学',
  governance: '治理机制',
  research: '教研机制',
  assessment: '评价',
  family: '家校协同',
  strategy: '总体方略',
};

/** In the order practices are described and compared. */
export const dimensionLabels: Record<Dimension, string> = {
  audience: '对象',
  time: '时间',
  content: '内容',
  staff: '师资',
  assessment: '评价',
  support: '保障',
  results: '成效',
};

export const homonymTypeLabels: Record<HomonymData['kind'], string> = {
  same: '同名异义',
  similar: '形近易混',
  variant: '一事两写',
};

export const indicatorTypeLabels: Record<IndicatorData['kind'], string> = {
  count: '数量',
  rate: '比率',
  money: '金额',
  duration: '时长',
};
