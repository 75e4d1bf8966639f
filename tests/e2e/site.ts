/** The site that browser tests visit: the real content, built to stand under a sub-path. E2E_PORT names another port. */
export const siteFolder = '.cache/e2e-site';
export const siteUrl = `http://127.0.0.1:${process.env.E2E_PORT || 4390}/cases/`;
