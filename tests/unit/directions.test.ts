/** The dependency directions of the README: pages -> layouts -> components -> library -> schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
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

/** Static, re-exporting and dynamic ones; those of a `<script>` in a component are indented. */
const importing =
  /(?:^[ \t]*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?|\bimport\(\s*)(?:'|")(?<module>[^'"]+)(?:'|")/gm;

const imports: Import[] = sources.flatMap((from) => {
  const text = readFileSync(join('src', from), 'utf8');
  return [...text.matchAll(importing)].map(({ groups: { type, module = '' } = {} }) => ({
    from,
    to: module.startsWith('.') ? posix.join(posix.dirname(from), module) : module,
    typeOnly: type !== undefined,
  }));
});

const importsBySource = Map.groupBy(
  imports.filter(({ typeOnly }) => !typeOnly),
  ({ from }) => from,
);

/** Everything that comes along when a source is loaded, modules of others included. */
function loadedBy(source: string): Set<string> {
  const loaded = new Set<string>();
  const open = [source];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { to } of importsBySource.get(at) ?? []) {
      if (!loaded.has(to)) open.push(to);
      loaded.add(to);
    }
  }
  return loaded;
}

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

test('the sources and their imports were found', () => {
  expect(imports.length).toBeGreaterThan(100);
  const lost = imports.filter(
    ({ to }) => /^(?:[a-z]+\/)+[^/]+\.(?:ts|astro)$/.test(to) && !sources.includes(to),
  );
  expect(lost).toEqual([]);
});

test('every folder has its directions, so that none is outside these rules', () => {
  const folders = new Set(sources.filter((file) => file.includes('/')).map(folderOf));
  expect([...folders].toSorted()).toEqual(Object.keys(allowed).toSorted());
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

test('what the browser shares with the build runs anywhere: neither it nor what it loads needs node: or astro:', () => {
  const shared = sources.filter(
    (file) =>
      (file.startsWith('library/') && file !== 'library/load.ts') ||
      file === 'search/analyze.ts' ||
      file.endsWith('.client.ts'),
  );
  const wrong = shared.flatMap((file) =>
    [...loadedBy(file)]
      .filter((module) => /^astro(?::|$)/.test(module) || isBuiltin(module) || module === 'library/load.ts')
      .map((module) => `${file} -> ${module}`),
  );
  expect(shared.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test('the browser is spared the schemas and what only the build needs', () => {
  const wrong = sources
    .filter((file) => file.endsWith('.client.ts'))
    .flatMap((file) =>
      [...loadedBy(file)]
        .filter((module) => /^(?:astro\/zod|papaparse|yaml|js-yaml|opencc-js|pinyin-pro|sharp)$/.test(module))
        .map((module) => `${file} -> ${module}`),
    );
  expect(wrong).toEqual([]);
});

test('components are given what they show and load nothing', () => {
  const wrong = sources
    .filter((file) => file.startsWith('components/'))
    .filter((file) => [...loadedBy(file)].some((to) => to === 'library/load.ts' || to === 'astro:content'));
  expect(wrong).toEqual([]);
});

test('no page, layout or component writes an address of the site by hand', () => {
  const wrong = sources.filter(
    (file) =>
      file.endsWith('.astro') && /href=(?:"|'|\{[`'"])\/(?!\/)/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
