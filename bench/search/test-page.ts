/** Pages that are searched, and what is known of them without search. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page to be found. */
export interface TestPage {
  /** Below the base: `articles/x/`. */
  url: string;
  kind: string;
  /** Name and aliases. */
  names: readonly string[];
  /** What a reader sees of what is to be searched. */
  text: string;
  html: string;
}

/** What a generated page is made of. */
interface Parts {
  kind: string;
  id: string;
  names: [string, ...string[]];
  filters: Record<string, readonly string[]>;
  place: string;
  date: string;
  lead: string;
  sections: readonly { id: string; heading: string; paragraphs: readonly string[] }[];
}

/** A page as the site would build it, with nothing but what search reads. */
export function toPage({ kind, id, names, filters, place, date, lead, sections }: Parts): TestPage {
  const attributes = {
    kind,
    title: names[0],
    names: JSON.stringify(names),
    filters: JSON.stringify(filters),
    ...(place && { place }),
    ...(date && { date }),
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` data-search-${name}="${escapeHtml(value)}"`,
  );
  const body = sections.map(
    ({ id, heading, paragraphs }) =>
      `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${escapeHtml(heading)}</h2>${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')}</section>`,
  );
  const title = escapeHtml(names[0]);
  return {
    url: `${kind}s/${id}/`,
    kind,
    names,
    text: [names[0], lead, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])].join(
      '\n',
    ),
    html: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">首页</a></nav><article data-search-body${written.join('')}><h1>${title}</h1><p>${escapeHtml(lead)}</p><p data-search-ignore>更新</p>${body.join('')}</article></body></html>`,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The pages of a built site that are to be searched. */
export async function readPages(folder: string): Promise<TestPage[]> {
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith('index.html'))
    .sort();
  const pages = await Promise.all(
    paths.map(async (path) => {
      const html = await readFile(join(folder, path), 'utf8');
      const { document } = parseHTML(html);
      const body = document.querySelector('[data-search-body]');
      if (!body) return [];
      const names: string[] = JSON.parse(body.getAttribute('data-search-names') ?? '[]');
      const kind = body.getAttribute('data-search-kind') ?? '';
      for (const left of body.querySelectorAll('[data-search-ignore], script, style, template, noscript'))
        left.remove();
      const url = relative(folder, join(folder, path)).replace(/index\.html$/, '');
      return [{ url, kind, names, text: body.textContent ?? '', html }];
    }),
  );
  return pages.flat();
}
