import { matrixUrl } from '../../library/urls.ts';

/** The matrices that are built, as they are listed. */
export const matrixUrls = [
  { title: '各地有哪些做法', url: matrixUrl('practices') },
  { title: '各地讲到哪些主题', url: matrixUrl('themes') },
  { title: '各地回应了哪些问题', url: matrixUrl('problems') },
] as const;
