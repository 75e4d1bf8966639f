/** What a caller lends the plugins for one rendering, and what they hand back beside the HTML. */
import type { Mentions } from '../library/mentions.ts';
import type { ArticleImage } from '../schema/article.ts';
import type { ArticleSection } from '../schema/sections.ts';

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

/** A figure as it stands beside a passage. */
export interface FigureBeside {
  href: string;
  value: string;
  name: string;
}

export interface RenderContext {
  /** Names to link. */
  mentions?: Mentions;
  /** The article's pictures, for their captions and credits. */
  images?: readonly ArticleImage[];
  /** Finds a picture by the file name the Markdown gives: `./playground.jpg`. */
  resolveImage?: (file: string) => Promise<ResolvedImage>;
  /** Sections with a lasting id; ours where none are given. */
  sections?: readonly ArticleSection[];
  /** Ids of passages (`p-1`) by the line of the Markdown on which each begins, from 1. */
  passageLines?: ReadonlyMap<number, string>;
  /** Figures by the id of the passage they are put beside. */
  figuresBeside?: ReadonlyMap<string, readonly FigureBeside[]>;
}

/** One `##` of a body, without its heading. */
export interface RenderedSection {
  id: string;
  title: string;
  html: string;
}

declare module 'vfile' {
  interface DataMap {
    context: RenderContext;
    sections: RenderedSection[];
  }
}
