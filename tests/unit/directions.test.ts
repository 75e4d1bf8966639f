/** The dependency directions of the README: pages -> layouts -> components -> library -> schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => posix.normalize(file.replaceAll('\\', '/')))
  .filter((file) => /\.(astro|ts)$/.test(file));

interface Import {
  from: string;
  /** Path below src/ of what is imported, or the module's name. */
  to: string;
  typeOnly: boolean;
}

const imports: Import[] = sources.flatMap((from) => {
  const text = readFileSync(join('src', from), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, type, to = '']) => ({
      from,
      to: to.startsWith('.') ? posix.join(dirname(from), to) : to,
      typeOnly: type !== undefined,
    }),
  );
});

/** Which folders of src/ a folder may use; itself always. */
const allowed: Record<string, readonly string[]> = {
  schema: [],
  library: ['schema'],
  files: ['schema', 'library'],
  markdown: ['schema', 'library'],
  rendering: ['schema', 'library', 'files', 'markdown'],
  search: ['schema', 'library'],
  components: ['schema', 'library', 'rendering', 'search'],
  layouts: ['schema', 'library', 'rendering', 'components', 'styles'],
  pages: ['schema', 'library', 'rendering', 'files', 'markdown', 'components', 'layouts', 'search'],
  cli: ['schema', 'library', 'files', 'search'],
};

const folderOf = (path: string) => path.split('/')[0] ?? '';

test('the sources were found', () => {
  expect(imports.length).toBeGreaterThan(100);
});

for (const [folder, others] of Object.entries(allowed)) {
  test(`${folder} uses only ${others.join(', ') || 'itself'}`, () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        folderOf(from) === folder &&
        // Reading collections is what load.ts is for.
        from !== 'library/load.ts' &&
        to.includes('/') &&
        Object.keys(allowed).includes(folderOf(to)) &&
        folderOf(to) !== folder &&
        !others.includes(folderOf(to)),
    );
    expect(wrong).toEqual([]);
  });
}

test('library and the text analysis run anywhere: no node:, no astro: except in load.ts', () => {
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      (from.startsWith('library/') || from === 'search/analyze.ts') &&
      from !== 'library/load.ts' &&
      !typeOnly &&
      /^(?:node:|astro:|astro$)/.test(to),
  );
  expect(wrong).toEqual([]);
});

test('components are given what they show and load nothing', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      from.startsWith('components/') && (to === 'library/load.ts' || to.startsWith('astro:content')),
  );
  expect(wrong).toEqual([]);
});

test('no page, layout or component writes an address of the site by hand', () => {
  const wrong = sources.filter(
    (file) =>
      file.endsWith('.astro') && /href=(?:"|'|\{[`'"])\/(?!\/)/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
