/** What a caller lends the plugins for one rendering, and what they hand back beside the HTML. */
import type { Mentions } from '../library/mentions.ts';
import type { ArticleImage } from '../schema/article.ts';

/** A picture ready for the page. */
export interface ResolvedImage {
  /** Address of the version every browser can show. */
  src: string;
  /** In pixels, so that the page keeps room for it. */
  width: number;
  height: number;
  /** Modern formats, the best first. */
  sources: readonly { type: string; srcset: string }[];
  srcset?: string;
  sizes?: string;
}

export interface RenderContext {
  /** Names to link. */
  mentions?: Mentions;
  /** The article's pictures, for their captions and credits. */
  images?: readonly ArticleImage[];
  /** Finds a picture by the file name the Markdown gives: `./playground.jpg`. */
  resolveImage?: (file: string) => Promise<ResolvedImage>;
}

/** One `##` of a body, without its heading. */
export interface RenderedSection {
  id: string;
  title: string;
  html: string;
}

/** The front matter is the one thing Astro's renderer passes in and out, so the exchange lives there. */
export interface Exchange {
  context: RenderContext;
  sections: RenderedSection[];
}

interface File {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** The exchange of a rendering by `renderMarkdown`; undefined where Astro itself renders. */
export function exchangeOf(file: File): Exchange | undefined {
  return file.data.astro?.frontmatter?.exchange as Exchange | undefined;
}
