/** 备课夹 as plain data: slips of paper, each with what it says, where it is from, and the reader's own note. */

export interface Slip {
  /** Path on this site, with the passage's anchor where it is one. */
  url: string;
  title: string;
  /** Place, stage, year. */
  place: string;
  /** What it says, in the words of the page. */
  text: string;
  /** 《…》 it was written from. */
  from: string;
  /** The reader's own words. */
  note: string;
}

export interface Binder {
  /** What the reader calls it; printed at its head. */
  name: string;
  slips: readonly Slip[];
}

export const emptyBinder: Binder = { name: '', slips: [] };

/** Browsers keep some five megabytes a site. */
const mostSlips = 200;
const longest = 4000;

/**
 * Reads a stored binder. Anything may stand there: another version or another hand may have written it.
 *
 * @param base path of the site; slips that lead elsewhere are left out
 */
export function parseBinder(stored: string | null, base: string): Binder {
  const data = parseJson(stored);
  if (!isRecord(data) || !Array.isArray(data.slips)) return emptyBinder;
  const slips = data.slips.slice(0, mostSlips).flatMap((slip: unknown) => {
    if (!isRecord(slip)) return [];
    const url = textOf(slip.url);
    const title = textOf(slip.title);
    if (title === '' || !isPathOf(url, base)) return [];
    const [place, text, from, note] = [slip.place, slip.text, slip.from, slip.note].map(textOf);
    return [{ url, title, place, text, from, note } as Slip];
  });
  return { name: textOf(data.name).slice(0, 100), slips: firsts(slips) };
}

/** The binder with a slip at its end; one that lies in it already stays where it is. */
export function addSlip({ name, slips }: Binder, slip: Slip): Binder {
  return { name, slips: firsts([...slips, slip]).slice(0, mostSlips) };
}

/** The binder as Markdown (CommonMark). @param origin `https://example.org`, put before the slips' addresses */
export function printMarkdown({ name, slips }: Binder, origin: string): string {
  const parts = slips.map(({ url, title, place, text, from, note }) =>
    [
      `## ${escapeMarkup(title)}`,
      place && `*${escapeMarkup(place)}*`,
      text &&
        text
          .split('\n')
          .map((line) => `> ${escapeMarkup(line)}`)
          .join('\n>\n'),
      note && escapeMarkup(note),
      `出处：${from && `据${escapeMarkup(from)}，`}<${origin}${url}>`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `${[`# ${escapeMarkup(name || '备课夹')}`, ...parts].join('\n\n')}\n`;
}

/** What would be read as markup is printed as it is. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#]/g, '\\$&')
    .replaceAll(/^(\d+)\./gm, '$1\\.')
    .replaceAll(/^[-+]/gm, '\\$&');
}

function firsts(slips: readonly Slip[]): Slip[] {
  return slips.filter(({ url }, at) => slips.findIndex((other) => other.url === url) === at);
}

/** `//other.example` and `/\other.example` would lead to another site. */
function isPathOf(path: string, base: string): boolean {
  return path.startsWith(base) && !/^\/[/\\]/.test(path) && !/[\s\\]/.test(path);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
