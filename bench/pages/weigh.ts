/** What a page costs to load, from the files of a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Bytes as sent with gzip, and how many files. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  sheets: number;
  scripts: number;
}

/** Every page by its path below the site's base, without the last `index.html`. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));
}

/**
 * Weighs one page: its HTML, and the styles and scripts that are loaded with it. What a script loads later, when it is wanted, is left out.
 *
 * @param base the path the site stands under: `/cases/`
 */
export function weighPage(folder: string, base: string, path: string): Weight {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(folder, file));
  const elements = DomUtils.findAll(() => true, parseDocument(html.toString()).children);
  const local = (address = '') => address.slice(base.length);
  const sheets = elements
    .filter(({ attribs }) => attribs.rel === 'stylesheet')
    .map(({ attribs }) => local(attribs.href));
  const entries = elements
    .filter(({ name, attribs }) => name === 'script' && attribs.src)
    .map(({ attribs }) => local(attribs.src));
  const scripts = new Set<string>();
  for (const open = [...entries]; open.length > 0; ) {
    const script = open.pop() ?? '';
    if (scripts.has(script)) continue;
    scripts.add(script);
    open.push(...importsOf(folder, script));
  }
  const sum = (files: Iterable<string>) =>
    [...files].reduce((total, one) => total + gzipped(readFileSync(join(folder, one))), 0);
  return {
    html: gzipped(html),
    css: sum(sheets),
    js: sum(scripts),
    sheets: sheets.length,
    scripts: scripts.size,
  };
}

/** Modules that a built script imports at its start, by path. */
function importsOf(folder: string, script: string): string[] {
  const text = readFileSync(join(folder, script), 'utf8');
  const found = text.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'`();]*?from\s*)?["'`](\.[^"'`]+)["'`]/g,
  );
  return [...found].map(([, address = '']) => posix.join(dirname(script), address));
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
