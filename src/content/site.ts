/** content/site.yaml: what the publication is called and where it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteData, siteSchema } from '../schema/site.ts';
import { contentFolder } from './folder.ts';
import { parseYaml } from './parse-yaml.ts';

/** @throws {Error} when the file is missing or invalid; `npm run check` says where and how to mend it. */
export function readSite(folder = contentFolder): SiteData {
  return siteSchema.parse(parseYaml(readFileSync(join(folder, 'site.yaml'), 'utf8')));
}

/**
 * Where the site will stand, a sub-path included: the environment's SITE_URL, or the address in site.yaml.
 *
 * @throws {Error} when SITE_URL is no address, or site.yaml cannot be read
 */
export function siteAddress(): URL {
  const address = process.env.SITE_URL || readSite().address;
  if (!URL.canParse(address)) {
    throw new Error(`SITE_URL 不是完整网址: ${address}。写成 https://example.edu.cn/cases/ 这样`);
  }
  return new URL(address);
}
