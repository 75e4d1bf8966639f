/** One word for each thing: the README's glossary says which; here are the words it is not to be called by, in names others see. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => posix.normalize(file.replaceAll('\\', '/')))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

/** `export function name`, `export const { a, b }` is not written here; `export type`, `interface`, `class` and `default` are. */
const exporting =
  /^export (?:default )?(?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

const exported = sources.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(exporting)].map(([, name = '']) => ({ file, name })),
);

/** `findNearestNames` -> find, nearest, names */
function wordsOf(name: string): string[] {
  return name.split(/(?<=[a-z\d])(?=[A-Z])|[-_./]/).map((word) => word.toLowerCase());
}

interface Avoided {
  /** What it is called instead. */
  instead: string;
  /** Where the word means something else and is right. */
  unless?: (at: { file: string; name: string }) => boolean;
}

const avoided: Record<string, Avoided> = {
  post: { instead: 'article' },
  area: { instead: 'region' },
  location: { instead: 'region, place or locator' },
  org: { instead: 'school' },
  institution: { instead: 'school' },
  tag: { instead: 'theme' },
  keyword: { instead: 'theme' },
  category: { instead: 'theme or type' },
  topic: { instead: 'theme' },
  stat: { instead: 'observation' },
  metric: {
    instead: 'observation (a metric is what the file of an article holds)',
    unless: ({ file }) => /^(?:schema\/|publish\/tables\/)/.test(file),
  },
  problem: {
    instead: 'mistake, for what is wrong with the content; a problem is 问题',
    unless: ({ file }) => !/^(?:content|cli)\//.test(file),
  },
  utils: { instead: 'the name of what it does' },
  util: { instead: 'the name of what it does' },
  helper: { instead: 'the name of what it does' },
  helpers: { instead: 'the name of what it does' },
  misc: { instead: 'the name of what it does' },
};

const reasonsFor = (at: { file: string; name: string }, words: readonly string[]) =>
  words.flatMap((word) => {
    const rule = avoided[word] ?? avoided[word.replace(/s$/, '')];
    return !rule || rule.unless?.(at) ? [] : [`${at.file}: ${at.name} → ${rule.instead}`];
  });

test('no exported name uses a word that the glossary avoids', () => {
  expect(exported.length).toBeGreaterThan(300);
  expect(exported.flatMap((at) => reasonsFor(at, wordsOf(at.name)))).toEqual([]);
});

test('no file or folder does either', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const wrong = files.flatMap((file) => {
    const name = posix.basename(file.replaceAll('\\', '/')).replace(/\.\w+$/, '');
    // A vocabulary's own name.
    if (name === 'schema-org') return [];
    return reasonsFor({ file, name }, wordsOf(name));
  });
  expect(wrong).toEqual([]);
});

test('a Reference is an id in a file or an entry of a bibliography; a publication is a Source', () => {
  const references = exported.filter(({ name }) => wordsOf(name).some((word) => /^references?$/.test(word)));
  const rooms = new Set(references.map(({ file }) => file));
  expect(
    [...rooms].filter((file) => !/^(?:schema|content\/check)\/references\.ts$|^publish\/cite\//.test(file)),
  ).toEqual([]);
});

test('no two modules of a room export one name', () => {
  const rooms = Map.groupBy(
    exported.filter(({ file }) => !file.startsWith('pages/')),
    ({ file, name }) => `${file.split('/')[0]}: ${name}`,
  );
  expect([...rooms].filter(([, [first, second]]) => first && second).map(([name]) => name)).toEqual([]);
});
