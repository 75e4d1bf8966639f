/** content/site.yaml: what the publication is called and where it stands. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ContentError } from '../schema/mistake.ts';
import { type SiteData, siteSchema } from '../schema/site.ts';
import { parseSiteAddress } from '../schema/site-address.ts';
import { contentFolder } from './folder.ts';
import { parseData } from './read-entry.ts';

const file = 'site.yaml';

/** What keeps a site from having an address, said to whoever runs a command. */
export class SiteError extends Error {
  override name = 'SiteError';
}

/** What can be told from the file alone: the practices may be given by name, which the check looks up. */
const ownFields = siteSchema.omit({ notablePractices: true }).loose();

/** @throws {SiteError} when the file is missing; {ContentError} when it has mistakes */
export function readSite(folder = contentFolder): Omit<SiteData, 'notablePractices'> {
  const shown = relative('', folder) || '.';
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    throw new SiteError(`缺少 ${join(shown, file)}：每个站点都要有它，可以从样例复制`);
  }
  const parsed = parseData(ownFields, file, text.replace(/^\uFEFF/, ''), 1);
  if ('mistakes' in parsed) throw new ContentError(parsed.mistakes, shown);
  return parsed.data;
}

/**
 * Where the site will stand, a sub-path included, with a slash at the end: the environment's SITE_URL, or the address in
 * site.yaml.
 *
 * @throws {SiteError} when SITE_URL is no such address; what `readSite` throws
 */
export function siteAddress(): URL {
  const named = process.env.SITE_URL;
  const written = named || readSite().address;
  const parsed = parseSiteAddress(written);
  if ('fault' in parsed) throw new SiteError(`${named ? 'SITE_URL ' : ''}${written} ${parsed.fault}`);
  return parsed.address;
}

/** Whether an address leads nowhere but to the machine it is opened on. */
export function isLocal({ hostname }: URL): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}
