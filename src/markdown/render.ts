/** Renders Markdown: the body of an article, the page on the site itself. */
import type { RenderContext, RenderedSection } from './context.ts';
import { pipeline } from './pipeline.ts';

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
