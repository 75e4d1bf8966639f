/** The index we write is the one that Pagefind's own writer would write. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { compareWriters } from '../../bench/index/compare-writers.ts';
import { generatePages } from '../../bench/search/corpus.ts';
import { toPage } from '../../bench/search/test-page.ts';

const none = { files: [], answers: [] };

test('on the real content', async () => {
  const { asked, ...differences } = await compareWriters(realPages(), 60);
  expect(asked).toBeGreaterThan(200);
  expect(differences).toMatchObject(none);
});

test('on a thousand articles', async () => {
  const { asked, ...differences } = await compareWriters(generatePages(1, 1000), 8);
  expect(asked).toBeGreaterThan(30);
  expect(differences).toMatchObject(none);
}, 300_000);

/** The articles, and the practices by their names alone. */
function realPages() {
  const filesOf = (folder: string, ending: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => [basename(file, ending), readFileSync(join(folder, file), 'utf8')] as const);
  const nameIn = (yaml: string, field: string) =>
    new RegExp(`^${field}: *(.*)`, 'm').exec(yaml)?.[1]?.replace(/^["'](.*)["']$/, '$1') ?? '';
  const rest = { filters: {}, place: '', date: '' };
  const articles = filesOf('content/articles', '.md').map(([id, file]) => {
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
    const [lead = '', ...sections] = body.split(/^## /m);
    return toPage({
      ...rest,
      kind: 'article',
      id,
      names: [nameIn(head, 'title')],
      lead,
      sections: sections.map((section, at) => {
        const [heading = '', ...paragraphs] = section.split('\n');
        return { id: `s${at}`, heading, paragraphs };
      }),
    });
  });
  const practices = filesOf('content/practices', '.yaml').map(([id, file]) =>
    toPage({ ...rest, kind: 'practice', id, names: [nameIn(file, 'name')], lead: file, sections: [] }),
  );
  return [...articles, ...practices];
}
