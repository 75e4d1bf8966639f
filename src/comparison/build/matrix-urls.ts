import { comparisonUrl } from '../../library/urls.ts';

/** The matrices that are built, as they are listed. */
export const matrixUrls = [
  { title: '做法 × 地区', url: comparisonUrl('matrix/practices') },
  { title: '主题 × 地区', url: comparisonUrl('matrix/themes') },
  { title: '问题 × 地区', url: comparisonUrl('matrix/problems') },
] as const;
