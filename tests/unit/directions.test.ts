/** The rooms of `src/`: where their code runs and which others they may use. No import runs back up, none in a circle. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => posix.normalize(file.replaceAll('\\', '/')))
  .filter((file) => /\.(astro|tsx?)$/.test(file));

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

interface Room {
  /** `both`: the same code at build and in the browser, so it needs neither. */
  runs: 'build' | 'browser' | 'both';
  uses: readonly string[];
}

/** Every folder that has rules of its own; a folder below one of them belongs to it. */
const rooms: Record<string, Room> = {
  schema: { runs: 'build', uses: [] },
  library: { runs: 'build', uses: ['schema'] },
  markdown: { runs: 'build', uses: ['schema', 'library'] },
  import: { runs: 'both', uses: ['schema', 'library'] },
  charts: { runs: 'build', uses: ['schema', 'library'] },
  publish: { runs: 'build', uses: ['schema', 'library'] },
  poster: { runs: 'build', uses: ['schema', 'library', 'publish'] },
  'comparison/shared': { runs: 'both', uses: ['schema', 'library'] },
  'comparison/build': { runs: 'build', uses: ['schema', 'library', 'comparison/shared'] },
  'search/shared': { runs: 'both', uses: [] },
  'search/build': { runs: 'build', uses: ['schema', 'library', 'search/shared'] },
  'search/browser': { runs: 'browser', uses: ['schema', 'search/shared'] },
  'content/check': { runs: 'build', uses: ['schema', 'library', 'markdown', 'import'] },
  content: {
    runs: 'build',
    uses: ['schema', 'library', 'markdown', 'comparison/shared', 'comparison/build', 'content/check'],
  },
  'search/dev': {
    runs: 'build',
    uses: ['schema', 'library', 'content', 'search/shared', 'search/build'],
  },
  'edit/form': { runs: 'build', uses: ['schema'] },
  'edit/server': {
    runs: 'build',
    uses: ['schema', 'library', 'markdown', 'import', 'content', 'search/build'],
  },
  'edit/browser': { runs: 'browser', uses: [] },
  'edit/desk': { runs: 'browser', uses: ['import', 'edit/browser'] },
  'edit/pages': {
    runs: 'build',
    uses: [
      ...[
        'schema',
        'library',
        'content',
        'layouts',
        'edit/form',
        'edit/server',
        'edit/browser',
        'edit/desk',
        'styles',
      ],
    ],
  },
  'components/dom': { runs: 'browser', uses: [] },
  components: {
    runs: 'both',
    uses: [
      ...['schema', 'library', 'charts', 'publish', 'comparison/shared', 'comparison/build'],
      ...['search/shared', 'search/browser', 'components/dom'],
    ],
  },
  layouts: {
    runs: 'build',
    uses: [
      ...['schema', 'library', 'publish', 'comparison/shared', 'comparison/build', 'search/build'],
      ...['components', 'styles'],
    ],
  },
  pages: {
    runs: 'build',
    uses: [
      ...['schema', 'library', 'markdown', 'charts', 'publish', 'comparison/shared', 'comparison/build'],
      ...['poster', 'search/build', 'content', 'components', 'layouts'],
    ],
  },
  cli: {
    runs: 'build',
    uses: ['schema', 'library', 'import', 'content', 'content/check', 'search/build'],
  },
  styles: { runs: 'browser', uses: [] },
};

const names = Object.keys(rooms).toSorted((a, b) => b.length - a.length);
const roomOf = (path: string) => names.find((name) => path.startsWith(`${name}/`));

test('the sources and their imports were found', () => {
  expect(imports.length).toBeGreaterThan(100);
  const lost = imports.filter(
    ({ to }) => /^(?:[a-z]+\/)+[^/]+\.(?:tsx?|astro)$/.test(to) && !sources.includes(to),
  );
  expect(lost).toEqual([]);
});

test('every folder belongs to a room, and every room is there', () => {
  const inRooms = sources.filter((file) => file.includes('/'));
  expect(inRooms.filter((file) => !roomOf(file))).toEqual([]);
  const found = new Set(inRooms.map(roomOf));
  expect(names.filter((name) => name !== 'styles' && !found.has(name))).toEqual([]);
});

test('no room uses one that uses it, over whatever number of steps', () => {
  const above = (name: string, seen: readonly string[] = []): readonly string[] =>
    (rooms[name]?.uses ?? []).flatMap((used) =>
      seen.includes(used) ? [used] : [used, ...above(used, [...seen, used])],
    );
  expect(names.filter((name) => above(name).includes(name))).toEqual([]);
});

for (const [name, { uses }] of Object.entries(rooms)) {
  test(`${name} uses only ${uses.join(', ') || 'itself'}`, () => {
    const wrong = imports.filter(({ from, to }) => {
      const used = roomOf(to);
      return roomOf(from) === name && used !== undefined && used !== name && !uses.includes(used);
    });
    expect(wrong).toEqual([]);
  });
}

test('no modules import each other in a circle', () => {
  const circles = sources.filter((file) => loadedBy(file).has(file));
  expect(circles).toEqual([]);
});

test('what runs in the browser too needs neither node: nor astro:, nor does anything it loads', () => {
  const shared = sources.filter((file) => {
    const room = roomOf(file);
    return (
      (room !== undefined && rooms[room]?.runs !== 'build' && /\.tsx?$/.test(file)) ||
      /\.client\.tsx?$/.test(file)
    );
  });
  const wrong = shared.flatMap((file) =>
    [...loadedBy(file)]
      .filter((module) => /^astro(?::|$)/.test(module) || isBuiltin(module))
      .map((module) => `${file} -> ${module}`),
  );
  expect(shared.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test('schema and library are pure: no files, no page, no network', () => {
  const pure = sources.filter((file) => /^(?:schema|library|comparison|charts|import)\//.test(file));
  const wrong = pure.flatMap((file) =>
    [...loadedBy(file)]
      .filter((module) => /^astro:|^content\//.test(module) || isBuiltin(module))
      .map((module) => `${file} -> ${module}`),
  );
  expect(wrong).toEqual([]);
});

test('the browser is spared the schemas and what only the build needs', () => {
  const wrong = sources
    .filter((file) => /\.client\.tsx?$/.test(file))
    .flatMap((file) =>
      [...loadedBy(file)]
        .filter((module) => /^(?:astro\/zod|papaparse|yaml|js-yaml|opencc-js|pinyin-pro|sharp)$/.test(module))
        .map((module) => `${file} -> ${module}`),
    );
  expect(wrong).toEqual([]);
});

test('components and layouts are given what they show and load nothing', () => {
  const wrong = sources
    .filter((file) => /^(?:components|layouts)\//.test(file))
    .filter((file) => [...loadedBy(file)].some((to) => to.startsWith('content/')));
  expect(wrong).toEqual([]);
});

/** `'/themes/'`, `#data-1`, `…#${id}`, `"#main"`, or the id of a section: written where it is needed. */
const byHand = [
  /href=(?:"|'|\{[`'"])[/#]/,
  /<Section id="/,
  /[`'"]\/(?:articles|practices|regions|schools|themes|compare|data)\//,
  /\$\{[^}]*\}\/?#(?:\$\{|[a-z])/,
  // Taken apart again.
  /\b(?:url|href)\.(?:split|replace|slice|startsWith|endsWith)\(/,
];

test('only urls.ts writes addresses and anchors; none is taken apart again', () => {
  const givenUrls = sources.filter(
    (file) =>
      file !== 'library/urls.ts' &&
      // Of an author's own links within the text it renames the targets.
      file !== 'markdown/rehype-own-anchors.ts' &&
      /^(?:library|comparison|publish|markdown|layouts|pages)\/|^components\//.test(file),
  );
  const wrong = givenUrls.flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    const code = text.replaceAll(/\/\*.*?\*\/|<style.*?<\/style>|^\s*\/\/[^\n]*|^import [^\n]*/gms, '');
    return code
      .split('\n')
      .filter((line) => byHand.some((pattern) => pattern.test(line)))
      .map((line) => `${file}: ${line.trim()}`);
  });
  expect(givenUrls.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
