/** Renders Markdown: the body of an article, the page on the site itself. */
import { toString as textOf } from 'hast-util-to-string';
import type { Root } from 'mdast';
import type { RenderContext, RenderedSection } from './context.ts';
import { pipeline, safely } from './pipeline.ts';

export interface RenderedMarkdown {
  html: string;
  /** The parts below each `##`, to be laid beside those of other articles. */
  sections: RenderedSection[];
}

/**
 * Turns Markdown (without front matter) into safe HTML and its sections. Rejects with what
 * `resolveImage` rejects with.
 */
export async function renderMarkdown(
  markdown: string,
  context: RenderContext = {},
): Promise<RenderedMarkdown> {
  const file = await pipeline.process({ value: markdown, data: { context } });
  return { html: String(file), sections: file.data.sections ?? [] };
}

/** The words of the page a parsed text becomes, before anything is added to them. */
export function shownText(root: Root): string {
  return textOf(safely.runSync(root));
}
