import { matrixUrl } from '../../library/urls.ts';

/** The matrices that are built, as they are listed. */
export const matrixUrls = [
  { title: '做法 × 地区', url: matrixUrl('practices') },
  { title: '主题 × 地区', url: matrixUrl('themes') },
  { title: '问题 × 地区', url: matrixUrl('problems') },
] as const;
