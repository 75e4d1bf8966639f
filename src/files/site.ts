/** content/site.yaml: what the publication is called and where it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type SiteData, siteSchema } from '../schema/site.ts';
import { contentFolder } from './content-folder.ts';

/** @throws {Error} when the file is missing or invalid; `npm run check` says where and how to mend it. */
export function readSite(folder = contentFolder): SiteData {
  return siteSchema.parse(parse(readFileSync(join(folder, 'site.yaml'), 'utf8')));
}
