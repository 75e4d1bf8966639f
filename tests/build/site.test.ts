import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { allOf, type BuiltSite, buildSite, elementsOf, resourcesOf, textOf } from './built-site.ts';
import { libraryFixture } from './overlay.ts';

const origin = 'https://example.org';
const base = '/cases/';
let site: BuiltSite;

beforeAll(() => {
  // What `npm run edit` sets; a build does not heed it.
  site = buildSite('site', { SITE_URL: origin + base.replace(/\/$/, ''), CASEBOOK_EDIT: '1' });
});

const read = (file: string) => readFileSync(join(site.folder, file));
const addressOf = (file: string) => `${origin}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file of the site behind an address; undefined outside the site. */
function fileOf({ href, pathname }: URL): string | undefined {
  if (!href.startsWith(origin + base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe('the site built of the miniature library, below /cases/', () => {
  it('has a page for every entity', () => {
    const pages = [
      'articles/jiaqu-kehou-fuwu',
      'regions/shili-shi',
      'schools/jia-yixiao',
      'practices/jia-yi-jia-yi',
      'homonyms/yi-jia-yi',
      'themes/homework',
      'problems/too-much-homework',
      'indicators/participation',
      'sources/shili-bao',
    ];
    for (const page of pages) expect([...site.files]).toContain(`${page}/index.html`);
  });

  it('has no editor, even where one was built with its switch on', () => {
    expect([...site.files].filter((file) => /admin|sveltia/i.test(file))).toEqual([]);
  });

  it('links to nothing that is not there, to the very place in the page', () => {
    const broken = new Map<string, string>();
    for (const { file, element } of allOf(site, 'a')) {
      const { href } = element.attribs;
      if (href === undefined) continue;
      const address = new URL(href, addressOf(file));
      if (address.origin !== origin) continue;
      const target = fileOf(address);
      const page = target === undefined ? undefined : site.pages.get(target);
      const exists = target !== undefined && site.files.has(target);
      // After `:~:` stand words for the browser to look up in the page (text fragments).
      const id = decodeURIComponent(address.hash.slice(1).split(':~:')[0] ?? '');
      const place = id === '' || (page && elementsOf(page).some(({ attribs }) => attribs.id === id));
      if (!exists || !place) broken.set(address.pathname + address.hash, `linked from ${file}`);
    }
    expect(Object.fromEntries(broken)).toEqual({});
    expect(allOf(site, 'a').length).toBeGreaterThan(300);
  });

  it('draws the figures of every kind of page by one component, with their source one click away', () => {
    const pages = [
      'articles/jiaqu-kehou-fuwu',
      'regions/jiaqu',
      'schools/jia-yixiao',
      'practices/jia-yi-jia-yi',
    ];
    for (const page of pages) {
      const elements = elementsOf(site.pages.get(`${page}/index.html`) as never);
      const [figure] = elements.filter(({ attribs }) => attribs.class?.split(' ').includes('figure'));
      const inside = figure ? elementsOf(figure as never) : [];
      expect(
        inside.map(({ name }) => name),
        page,
      ).toEqual(expect.arrayContaining(['details', 'summary']));
      const links = inside.map(({ attribs }) => attribs.href);
      expect(links, page).toContain(`${base}sources/shili-bao/`);
      expect(
        links.some((href) => href?.startsWith(`${base}indicators/`)),
        page,
      ).toBe(true);
      expect(figure && textOf(figure), page).toContain('第一栏');
    }
  });

  it('charts an indicator with at least two numbers and says nothing where there is one', () => {
    const drawingOf = (id: string) =>
      elementsOf(site.pages.get(`indicators/${id}/index.html`) as never).find(({ name }) => name === 'svg');
    const chart = drawingOf('clubs');
    expect(chart && textOf(chart)).toContain('由18个增至42个');
    expect(drawingOf('participation')).toBeUndefined();
  });

  it('sends forms to pages that are there', () => {
    // Without an action a form is sent to its own page.
    const forms = allOf(site, 'form').map(
      ({ file, element }) => new URL(element.attribs.action ?? '', addressOf(file)),
    );
    expect(forms.length).toBeGreaterThan(0);
    const missing = forms.filter((action) => !site.files.has(fileOf(action) ?? ''));
    expect(missing.map(String)).toEqual([]);
  });

  it('loads its own files only, and they are there', () => {
    const wrong: string[] = [];
    for (const [file, page] of site.pages) {
      for (const address of elementsOf(page).flatMap(resourcesOf)) {
        const target = fileOf(new URL(address, addressOf(file)));
        if (target === undefined || !site.files.has(target)) wrong.push(`${file}: ${address}`);
      }
    }
    expect(wrong).toEqual([]);
    for (const file of site.files) {
      if (file.endsWith('.css')) expect(read(file).toString()).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
    }
  });

  it('runs no script and no style that stands in a page, so that a strict CSP can forbid them', () => {
    const inline: string[] = [];
    for (const [file, page] of site.pages) {
      for (const { name, attribs } of elementsOf(page)) {
        const data = attribs.type === 'application/ld+json';
        if (name === 'style' || (name === 'script' && !attribs.src && !data))
          inline.push(`${file}: <${name}>`);
        for (const [attribute, value] of Object.entries(attribs)) {
          const runs = /^on/.test(attribute) || attribute === 'style' || /^\s*javascript:/i.test(value);
          if (runs) inline.push(`${file}: <${name} ${attribute}>`);
        }
      }
    }
    expect(inline).toEqual([]);
  });

  it('shows pictures in modern formats, with their size, below the text that describes them', () => {
    const article = site.pages.get('articles/jiaqu-kehou-fuwu/index.html');
    const elements = article ? elementsOf(article) : [];
    const pictures = elements.filter(({ name }) => name === 'img');
    expect(pictures.map(({ attribs }) => [attribs.alt, attribs.loading])).toEqual([
      ['一块示意的色板', 'lazy'],
    ]);
    expect(Number(pictures[0]?.attribs.width) / Number(pictures[0]?.attribs.height)).toBeCloseTo(1.6, 2);
    const formats = elements.filter(({ name }) => name === 'source').map(({ attribs }) => attribs.type);
    expect(formats).toEqual(expect.arrayContaining(['image/avif', 'image/webp']));
    expect(article && textOf(article.children)).toContain('测试生成');
    for (const { element } of allOf(site, 'img')) {
      expect(element.attribs).toMatchObject({ alt: expect.any(String), width: expect.any(String) });
      expect(Number(element.attribs.height)).toBeGreaterThan(0);
    }
  });

  it('shows a phone’s picture the way it was held, and publishes nothing else of it: no place, no camera', () => {
    const page = site.pages.get('articles/yi-shiyan-jiaoyan/index.html');
    const [picture] = page ? elementsOf(page).filter(({ name }) => name === 'img') : [];
    expect(picture?.attribs).toMatchObject({ width: '64', height: '96', alt: '两位教师一起备课' });
    expect(
      [...site.files].filter((file) => /IMG_0001/i.test(file)).map((file) => file.split('-').at(-1)),
    ).toEqual(expect.arrayContaining(['64.avif', '64.webp', '64.jpg']));
    const original = readFileSync(join(libraryFixture, 'articles/yiqu/IMG_0001.JPG'));
    expect(original.includes('CASEBOOK-EXIF')).toBe(true);
    const telling = [...site.files].filter((file) => {
      const bytes = read(file);
      return bytes.equals(original) || bytes.includes('CASEBOOK-') || bytes.includes('Exif');
    });
    expect(telling).toEqual([]);
  });

  it('keeps drafts to itself: no page, no list, no feed, no search result', () => {
    const leaks = [...site.files].filter((file) => {
      const bytes = read(file);
      const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      return /绝密草稿|还没写完的草稿|yiqu-caogao/.test(text.toString());
    });
    expect(leaks).toEqual([]);
    const searchable = [...site.files].filter((file) => file.endsWith('.pf_fragment'));
    const found = searchable.some((file) => gunzipSync(read(file)).toString().includes('作业像菜单一样选'));
    expect(found).toBe(true);
  });

  it('says of each page where it belongs: language, title, description, own address', () => {
    const titles = new Set<string>();
    for (const [file, page] of site.pages) {
      const elements = elementsOf(page);
      const one = (name: string, key = '', value = '') =>
        elements.filter((element) => element.name === name && (!key || element.attribs[key] === value));
      expect(one('html')[0]?.attribs.lang, file).toBe('zh-CN');
      expect(one('h1'), file).toHaveLength(1);
      expect(one('meta', 'name', 'description')[0]?.attribs.content, file).toBeTruthy();
      if (file === '404.html') {
        expect(one('link', 'rel', 'canonical'), 'shown at any address').toEqual([]);
        continue;
      }
      expect(one('link', 'rel', 'canonical')[0]?.attribs.href).toBe(addressOf(file));
      titles.add(textOf(one('title')));
    }
    expect(titles.size).toBe(site.pages.size - 1);
  });

  it.each([
    ['sitemap-0.xml', /<loc>([^<]+)/g],
    ['atom.xml', /<link[^>]* href="([^"]+)"/g],
  ])('lists existing pages in %s, articles among them', (file, address) => {
    const addresses = [...read(file).toString().matchAll(address)].map(([, found = '']) => found);
    const missing = addresses.filter((found) => !site.files.has(fileOf(new URL(found)) ?? ''));
    expect(missing).toEqual([]);
    expect(addresses).toContain(`${origin}${base}articles/jiaqu-kehou-fuwu/`);
  });

  it('lists in its sitemap every page that search engines may list, once', () => {
    const listed = [
      ...read('sitemap-0.xml')
        .toString()
        .matchAll(/<loc>([^<]+)/g),
    ].map(([, found]) => found);
    const wanted = [...site.pages].flatMap(([file, page]) => {
      const hidden = elementsOf(page).some(
        ({ attribs }) => attribs.name === 'robots' && /noindex/.test(attribs.content ?? ''),
      );
      return hidden || file === '404.html' ? [] : [addressOf(file)];
    });
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  it('leads robots to its sitemap by the full address', () => {
    const robots = read('robots.txt').toString();
    const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    expect(sitemap).toBe(`${origin}${base}sitemap-index.xml`);
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
    const locations = [
      ...read('sitemap-index.xml')
        .toString()
        .matchAll(/<loc>([^<]+)/g),
    ].map(([, at]) => at);
    expect(locations).toEqual([`${origin}${base}sitemap-0.xml`]);
  });

  it('links to nothing but pages, web addresses and citations to be kept, though the content has scripts in its other fields', () => {
    const source = site.pages.get('sources/shili-bao/index.html');
    expect(source && textOf(source.children)).toContain('javascript:alert(1)');
    const kept = /^data:application\/[\w.+-]+;charset=utf-8;base64,[\w+/=]+$/;
    const schemes = allOf(site, 'a')
      .filter(({ element: { attribs } }) => !('download' in attribs && kept.test(attribs.href ?? '')))
      .map(({ element }) => new URL(element.attribs.href ?? '', origin).protocol);
    expect([...new Set(schemes)].filter((scheme) => !/^https?:$/.test(scheme))).toEqual([]);
  });

  it('holds structured data that can be read', () => {
    const kinds = allOf(site, 'script')
      .filter(({ element }) => element.attribs.type === 'application/ld+json')
      .map(({ element }) => JSON.parse(textOf(element))['@type']);
    expect(kinds).toEqual(expect.arrayContaining(['Article', 'BreadcrumbList', 'DefinedTerm']));
  });
});
