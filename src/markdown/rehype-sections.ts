import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { articleSections } from '../schema/sections.ts';
import { isFootnoteMark } from './footnotes.ts';
import { foreignPrefix } from './safe-html.ts';

/**
 * Wraps each `##` and what follows it, so that a section can be linked to, styled and taken out.
 *
 *     ## 做法
 *     ### 课后服务
 *     ### STEM
 *
 *     <section id="zuofa" aria-labelledby="zuofa-title"><h2 id="zuofa-title">做法</h2>
 *     <h3 id="课后服务">课后服务</h3>
 *     <h3 id="user-content-stem">STEM</h3></section>
 *
 * Ids are unique in the text; the fixed ones are given out first. All ids of ours, here and on the page around, are without
 * Chinese, so a heading without Chinese gets the prefix of foreign ones. Footnotes stay outside.
 */
export function rehypeSections() {
  return (tree: Root, { data }: VFile): void => {
    const known = data.context?.sections ?? articleSections;
    const fixedIds = new Map(known.map(({ title, id }) => [title, id]));
    const baseOf = (heading: Element) => fixedIds.get(titleOf(heading)) ?? slugOf(heading);
    const sections = wrapSections(tree);
    const isFixed = ({ heading }: Section) => fixedIds.has(titleOf(heading));
    const ids = new GithubSlugger();
    visit(tree, 'element', ({ properties }) => {
      if (properties.id !== undefined) ids.slug(String(properties.id));
    });
    for (const { section, heading } of [
      ...sections.filter(isFixed),
      ...sections.filter((it) => !isFixed(it)),
    ]) {
      const id = ids.slug(baseOf(heading));
      const titleId = ids.slug(`${id}-title`);
      heading.properties.id = titleId;
      section.properties = { id, ariaLabelledBy: [titleId] };
    }
    visit(tree, 'element', (node) => {
      if (/^h[1-6]$/.test(node.tagName)) node.properties.id ??= ids.slug(baseOf(node));
    });
  };
}

interface Section {
  section: Element;
  heading: Element;
}

function wrapSections(tree: Root): Section[] {
  const sections: Section[] = [];
  const children: Root['children'] = [];
  let current: { children: Root['children'] } = { children };
  for (const child of tree.children) {
    if (child.type === 'element' && child.tagName === 'h2') {
      const section: Element = { type: 'element', tagName: 'section', properties: {}, children: [] };
      sections.push({ section, heading: child });
      children.push(section);
      current = section;
    } else if (child.type === 'element' && child.properties.dataFootnotes !== undefined) {
      current = { children };
    }
    current.children.push(child);
  }
  tree.children = children;
  return sections;
}

/** What a heading says, without marks of footnotes. */
export function titleOf({ children }: Element): string {
  return textOf({ type: 'root', children: children.filter((child) => !isFootnoteMark(child)) }).trim();
}

/** GitHub's way with any heading, except that one of signs alone has an id too. */
function slugOf(heading: Element): string {
  const base = slug(titleOf(heading)) || 'section';
  return /\P{ASCII}/u.test(base) ? base : foreignPrefix + base;
}
