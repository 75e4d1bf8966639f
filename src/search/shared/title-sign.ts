/** `标题:作业`: words that are looked for in titles only. */

/** What stands after `标题:` must be in the title. */
const titleSign = /(?:^|\s)标题\s*[:：]/u;

/** Parts a query at `标题:`. */
export function takeTitle(text: string): { rest: string; title: string } {
  const [rest = '', ...title] = text.split(titleSign);
  return { rest, title: title.join(' ') };
}

/** The query with all of it, or no more of it, for titles only. */
export function askTitles(text: string, wanted: boolean): string {
  const { rest, title } = takeTitle(text);
  const words = [rest, title]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  return wanted ? `标题:${words}` : words;
}
