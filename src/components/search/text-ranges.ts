/** The text of an element that search reads, and the way back from its offsets to the page. */
import type { Range as TextRange } from '../../search/shared/matches.ts';

export interface SearchedText {
  text: string;
  /** Each text node with the offset its text begins at. */
  nodes: { node: Text; start: number }[];
}

/** All text of an element less what carries `data-search-ignore`, as `search/read-page.ts` reads it from the file. */
export function searchedText(body: Element): SearchedText {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-search-ignore], script, style')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const searched: SearchedText = { text: '', nodes: [] };
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    searched.nodes.push({ node, start: searched.text.length });
    searched.text += node.data;
  }
  return searched;
}

/** Ranges of the page for ranges of its text. */
export function rangesOf({ nodes }: SearchedText, matches: readonly TextRange[]): Range[] {
  return matches.flatMap(({ start, end }) => {
    const first = nodes.findLast((entry) => entry.start <= start);
    const last = nodes.findLast((entry) => entry.start < end);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}
