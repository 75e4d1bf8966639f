/** What is wrong with a text in Markdown: all rules, over one tree. */
import type { Root } from 'mdast';
import { parseMarkdown } from '../../markdown/parse.ts';
import type { BodyMistake } from '../../schema/mistake.ts';
import { type ArticleSection, articleSections } from '../../schema/sections.ts';
import { findHtmlMistakes } from './html.ts';
import { findImageMistakes } from './images.ts';
import { findLostText } from './lost-text.ts';
import { findSectionMistakes } from './sections.ts';
import { findSwallowed } from './swallowed.ts';
import { findUnshown } from './unshown.ts';

/**
 * What is wrong with the body of an article: its sections, its pictures, and what would not reach the page.
 *
 * @param body Markdown without front matter
 * @param firstLine line of the file on which it starts
 * @param declared files of the article's `images`
 * @param exists whether a file of that name lies beside the article
 * @param sections that it can have, in their order
 */
export function findBodyMistakes(
  body: string,
  firstLine: number,
  declared: readonly string[],
  exists: (name: string) => boolean,
  sections: readonly ArticleSection[] = articleSections,
): BodyMistake[] {
  const root = parseMarkdown(body);
  const swallowed = findSwallowed(root, body);
  const mistakes = [
    // Sections that are swallowed are not missing.
    ...(swallowed.length > 0 ? [] : findSectionMistakes(root, body, sections)),
    ...findImageMistakes(root, body, declared, exists),
    ...swallowed,
    ...findTagsAndText(root),
  ];
  return mistakes.map((mistake) =>
    mistake.line === undefined ? mistake : { ...mistake, line: mistake.line + firstLine - 1 },
  );
}

/** What of a text without sections, as about.md is, would not reach the page. */
export function findTextMistakes(text: string): BodyMistake[] {
  const root = parseMarkdown(text);
  return [...findSwallowed(root, text), ...findTagsAndText(root)];
}

function findTagsAndText(root: Root): BodyMistake[] {
  const mistakes = [...findHtmlMistakes(root), ...findUnshown(root)];
  return mistakes.length > 0 ? mistakes : findLostText(root);
}
