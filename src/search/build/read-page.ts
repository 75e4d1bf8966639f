/** Reads what search is told of a built page: the element with `data-search-body` and its attributes. */
import { Parser } from 'htmlparser2';
import type { Page, PageSection } from '../shared/page.ts';

/** Elements that end the line before and after them. */
const blocks = new Set(
  'address article aside blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text nobody reads. */
const silent = new Set(['script', 'style', 'template', 'noscript']);

/** Attribute of the element that is searched. */
export const searchedMark = 'data-search-body';

const headingName = /^h[1-6]$/;
const voidName = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Reads a page.
 *
 * @param html the whole page
 * @param url its address below the site's base
 * @returns undefined when the page is not to be searched
 */
export function readPage(html: string, url: string): Page | undefined {
  if (!html.includes(searchedMark)) return undefined;
  let page: Page | undefined;
  let text = '';
  const sections: PageSection[] = [];
  /** One entry an open element inside the body: whether its text is left out. */
  const open: { name: string; ignored: boolean; id: string; label: string | undefined }[] = [];
  let heading: PageSection | undefined;

  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1);
      if (!parent) {
        if (page || !(searchedMark in attributes)) return;
        page = pageOf(attributes, url);
      }
      if (voidName.test(name)) {
        if (blocks.has(name)) text += '\n';
        return;
      }
      const ignored = parent?.ignored || 'data-search-ignore' in attributes || silent.has(name);
      open.push({ name, ignored, id: attributes.id ?? '', label: attributes['aria-labelledby'] });
      if (ignored) return;
      if (blocks.has(name)) text += '\n';
      if (headingName.test(name)) {
        const section = open.findLast((element) => element.name === 'section' && element.id);
        const id = section?.label === attributes.id ? section?.id : attributes.id;
        heading = { start: text.length, id: id || (section?.id ?? ''), heading: '' };
      }
    },
    ontext(data) {
      if (!open.at(-1) || open.at(-1)?.ignored) return;
      text += data;
      if (heading) heading.heading += data;
    },
    onclosetag(name, implied) {
      if (open.length === 0 || (implied && voidName.test(name)) || voidName.test(name)) return;
      const element = open.pop();
      if (!element || element.ignored) return;
      if (blocks.has(element.name)) text += '\n';
      if (heading && headingName.test(element.name)) {
        sections.push({ ...heading, heading: heading.heading.replace(/\s+/gu, ' ').trim() });
        heading = undefined;
      }
    },
  });
  parser.end(html);
  return page && { ...page, ...tidy(text, sections) };
}

function pageOf(attributes: Record<string, string>, url: string): Page {
  const title = attributes['data-search-title'] ?? '';
  return {
    url,
    title,
    id: attributes['data-search-id'] ?? '',
    kind: attributes['data-search-kind'] ?? 'article',
    names: JSON.parse(attributes['data-search-names'] ?? '[]'),
    inner: JSON.parse(attributes['data-search-inner'] ?? '[]'),
    question: attributes['data-search-question'] ?? '',
    place: attributes['data-search-place'] ?? '',
    date: attributes['data-search-date'] ?? '',
    filters: JSON.parse(attributes['data-search-filters'] ?? '{}'),
    text: '',
    sections: [],
  };
}

/** White space that HTML does not show is taken out, and the sections' offsets moved with it. */
function tidy(raw: string, sections: readonly PageSection[]): Pick<Page, 'text' | 'sections'> {
  let text = '';
  const moved: PageSection[] = [];
  let next = 0;
  for (const { 0: piece, index } of raw.matchAll(/\s+|\S+/gu)) {
    if (/\S/u.test(piece)) {
      for (
        let section = sections[next];
        section && section.start < index + piece.length;
        section = sections[++next]
      )
        moved.push({ ...section, start: text.length });
      text += piece;
    } else if (text) text += piece.includes('\n') ? '\n' : ' ';
  }
  return { text: text.trimEnd(), sections: moved };
}
