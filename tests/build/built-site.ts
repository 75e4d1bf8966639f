import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { libraryFixture, ownEnvironment } from './overlay.ts';

type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof elementsOf>[number];

export interface BuiltSite {
  folder: string;
  /** Every file, paths from the folder with forward slashes. */
  files: ReadonlySet<string>;
  /** Every HTML page by its file. */
  pages: ReadonlyMap<string, Document>;
}

/** Builds the miniature library for real. @throws when the build fails. */
export function buildSite(name: string, env: Record<string, string>): BuiltSite {
  const project = join(import.meta.dirname, '../..');
  const folder = join(project, '.cache/tests', name, 'dist');
  rmSync(join(folder, '..'), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...ownEnvironment(), CONTENT_DIR: libraryFixture, OUT_DIR: folder, ...env },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, parseDocument(readFileSync(join(folder, file), 'utf8'))] as const);
  return { folder, files: new Set(files), pages: new Map(pages) };
}

/** All elements of a page, in order. */
export function elementsOf(page: Document) {
  return DomUtils.findAll(() => true, page.children);
}

/** Elements of one name of all pages, with their page. */
export function allOf({ pages }: BuiltSite, name: string): { file: string; element: Element }[] {
  return [...pages].flatMap(([file, page]) =>
    elementsOf(page)
      .filter((element) => element.name === name)
      .map((element) => ({ file, element })),
  );
}

/** Addresses in `src`, `srcset` and in `href` of what is loaded, not of links. */
export function resourcesOf({ name, attribs }: Element): string[] {
  const srcset = (attribs.srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
  const loads = name === 'link' && !/canonical|alternate|^schema\./.test(attribs.rel ?? '');
  return [attribs.src ?? '', attribs.poster ?? '', loads ? (attribs.href ?? '') : '', ...srcset].filter(
    Boolean,
  );
}

export const textOf = DomUtils.textContent;
