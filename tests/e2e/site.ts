/** The site that browser tests visit: the real content, built to stand under a sub-path. */
export const siteFolder = '.cache/e2e-site';
export const siteUrl = 'http://127.0.0.1:4390/cases/';
