/** Renders the body of an article outside Astro's data store, which then holds metadata only. */
import { unified } from '@astrojs/markdown-remark';
import type { Exchange, RenderContext, RenderedSection } from './context.ts';
import { pipeline } from './index.ts';

export interface RenderedMarkdown {
  html: string;
  /** The parts below each `##`, to be laid beside those of other articles. */
  sections: RenderedSection[];
}

/** Highlighting would write style attributes, and articles hold no program code. */
const renderer = unified(pipeline).createRenderer({ syntaxHighlight: false });

/**
 * Turns Markdown (without front matter) into safe HTML and its sections. Rejects with what
 * `resolveImage` rejects with.
 */
export async function renderMarkdown(
  markdown: string,
  context: RenderContext = {},
): Promise<RenderedMarkdown> {
  const exchange: Exchange = { context, sections: [] };
  const { code } = await (await renderer).render(markdown, { frontmatter: { exchange } });
  return { html: code, sections: exchange.sections };
}
