/** The articles of a content folder as a site for Hugo: an article a page, lists of regions, schools, practices and themes, all paged, plain templates. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

const taxonomies = { region: 'regions', school: 'schools', practice: 'practices', theme: 'themes' };

const config = `baseURL = "http://127.0.0.1/"
title = "cases"
defaultContentLanguage = "zh-cn"
paginate = 20
[taxonomies]
${Object.entries(taxonomies)
  .map(([one, many]) => `${one} = "${many}"`)
  .join('\n')}
`;

const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>${body}</body></html>\n`;

const list =
  '<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Summary }}</p>{{ end }}{{ template "_internal/pagination.html" . }}';

const layouts = {
  'single.html': page('<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main>'),
  'list.html': page(list),
  'terms.html': page(list),
};

/** @param folder gets the site */
export async function writeHugoSite(content: string, folder: string): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('config.toml', config);
  for (const [name, text] of Object.entries(layouts)) await write(`layouts/_default/${name}`, text);
  const articles = join(content, 'articles');
  for (const path of await readdir(articles, { recursive: true })) {
    if (!path.endsWith('.md')) continue;
    const text = await readFile(join(articles, path), 'utf8');
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const { title, summary, updated, region, schools, practices, themes } = parse(head);
    const front = { title, summary, date: updated, regions: [region], schools, practices, themes };
    await write(`content/articles/${basename(path)}`, `---\n${stringify(front)}---\n${body}`);
  }
}
