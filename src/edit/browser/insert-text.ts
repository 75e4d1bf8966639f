/** Puts headings and labels where they belong in an article's text. Pure: the form's buttons call it. */

/** A text and where to go on writing, in UTF-16 units from its start. */
export interface Written {
  text: string;
  cursor: number;
}

/** What stands after `## ` or `### ` on a line. */
function headingAt(line: string, depth: number): string | undefined {
  const match = /^(#+)\s+(.*?)\s*#*$/.exec(line);
  return match?.[1]?.length === depth ? match[2] : undefined;
}

/** Titles of the headings of a depth, in their order. */
export function headingsOf(text: string, depth: number): string[] {
  return text.split('\n').flatMap((line) => headingAt(line, depth) ?? []);
}

/** Labels of passages: `**公示**：` and `### 公示：`. */
export function labelsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/^(?:\*\*(?<bold>[^*]+)\*\*\s*[：:]|#{3,4}\s+(?<heading>[^：:\n]+)[：:])/gm)].map(
      ({ groups: { bold, heading } = {} }) => (bold ?? heading ?? '').trim(),
    ),
  );
}

/**
 * A section in its place among the others; one that is there already is gone to.
 *
 * @param order titles of all sections
 */
export function withSection(text: string, title: string, order: readonly string[]): Written {
  const lines = text.split('\n');
  const there = lines.findIndex((line) => headingAt(line, 2) === title);
  if (there !== -1) return { text, cursor: endOfPart(lines, there, 2) };
  const later = order.slice(order.indexOf(title) + 1);
  const next = lines.findIndex((line) => later.includes(headingAt(line, 2) ?? ''));
  return putBefore(lines, next, `## ${title}`);
}

/**
 * A label for an aspect, in the section 做法 (or the one named), below the heading of its theme where there are several.
 *
 * @param theme its name where the article has several themes
 */
export function withAspect(
  text: string,
  label: string,
  { section, order, theme }: { section: string; order: readonly string[]; theme?: string | undefined },
): Written {
  const placed = withSection(text, section, order);
  const lines = placed.text.split('\n');
  const from = lines.findIndex((line) => headingAt(line, 2) === section);
  const until = nextHeading(lines, from, 2);
  if (theme === undefined) return putBefore(lines, until, `**${label}**：`);
  const own = lines.findIndex((line, at) => at > from && at < until && headingAt(line, 3) === theme);
  if (own === -1) return putBefore(lines, until, `### ${theme}\n\n**${label}**：`);
  return putBefore(lines, Math.min(nextHeading(lines, own, 3), until), `**${label}**：`);
}

/** A block on its own after the paragraph that holds the cursor. */
export function withBlock(text: string, cursor: number, block: string): Written {
  const lines = text.split('\n');
  const at = text.slice(0, cursor).split('\n').length - 1;
  const gap = lines.findIndex((line, index) => index >= at && line.trim() === '');
  return putBefore(lines, gap, block);
}

/** Of the next heading of a depth or above it; the end where there is none. */
function nextHeading(lines: readonly string[], from: number, depth: number): number {
  const next = lines.findIndex(
    (line, at) => at > from && /^#+\s/.test(line) && (/^#+/.exec(line)?.[0].length ?? 9) <= depth,
  );
  return next === -1 ? lines.length : next;
}

function endOfPart(lines: readonly string[], heading: number, depth: number): number {
  const until = nextHeading(lines, heading, depth);
  return lines.slice(0, until).join('\n').trimEnd().length;
}

/** @param at line to stand before; -1 for the end */
function putBefore(lines: readonly string[], at: number, block: string): Written {
  const before = lines
    .slice(0, at === -1 ? lines.length : at)
    .join('\n')
    .trimEnd();
  const after = at === -1 ? '' : lines.slice(at).join('\n').trimStart();
  const start = before === '' ? block : `${before}\n\n${block}`;
  return { text: after === '' ? `${start}\n` : `${start}\n\n${after}`, cursor: start.length };
}
