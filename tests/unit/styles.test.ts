/** The order of styles: everything is in a layer, and the layers are declared once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const layers = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => posix.normalize(file.replaceAll('\\', '/')))
  .filter((file) => /\.(?:astro|css)$/.test(file));
const textOf = (file: string) => readFileSync(join('src', file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** What stands in the style of a component, or in a file of styles. */
function stylesOf(file: string): string[] {
  const text = textOf(file);
  return file.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style);
}

test('the layers are declared once, and no other is used', () => {
  const declaring = sources.filter((file) => /@layer [^{;]*;/.test(textOf(file)));
  expect(declaring).toEqual(['styles/site.css']);
  expect(textOf('styles/site.css')).toContain(`@layer ${layers.join(', ')};`);
  const used = sources.flatMap((file) => [...textOf(file).matchAll(/@layer (\w+) \{|layer\((\w+)\)/g)]);
  expect(
    used.map(([, block, imported]) => block ?? imported).filter((name) => !layers.includes(name ?? '')),
  ).toEqual([]);
});

test('the style of a component is in the layer of components', () => {
  const ofComponents = sources.filter((file) => /^(?:components|layouts|pages)\//.test(file));
  const styled = ofComponents.flatMap((file) => stylesOf(file).map((style) => ({ file, style })));
  const outside = styled
    // Not yet: they are being drawn anew.
    .filter(({ file }) => !/^components\/(?:comparison|search)\//.test(file))
    .filter(({ style }) => !/^\s*@layer components \{.*\}\s*$/s.test(style));
  expect(styled.length).toBeGreaterThan(20);
  expect(outside.map(({ file }) => file)).toEqual([]);
});

test('every file of the site is brought in by site.css', () => {
  const files = sources.filter((file) => file.startsWith('styles/') && file !== 'styles/site.css');
  const imported = [...textOf('styles/site.css').matchAll(/@import "\.\/([^"]+)"/g)].map(
    ([, name]) => `styles/${name}`,
  );
  expect(imported.toSorted()).toEqual(files.toSorted());
});

test('no style names a token that nothing declares', () => {
  const styles = sources.flatMap((file) => stylesOf(file).map((style) => ({ file, style })));
  const declared = new Set(styles.flatMap(({ style }) => style.match(/--[\w-]+(?=:)/g) ?? []));
  const unknown = styles.flatMap(({ file, style }) =>
    [...style.matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name = '']) =>
      declared.has(name) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(unknown).toEqual([]);
});
