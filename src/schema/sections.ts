/**
 * The sections an article's body is cut into, in their order, so that articles can be laid side by side. The ids are part of
 * public addresses (`#zuofa`) and never change.
 */

export interface ArticleSection {
  /** What stands after `## `. */
  title: string;
  id: string;
}

/** A section that a site has beyond ours, and the one it stands beside: `{ id: wenti, name: 问题, before: 做法 }`. */
export interface AddedSection {
  id: string;
  name: string;
  before?: string | undefined;
  after?: string | undefined;
}

export const articleSections: readonly ArticleSection[] = [
  { title: '背景', id: 'beijing' },
  { title: '做法', id: 'zuofa' },
  { title: '保障', id: 'baozhang' },
  { title: '评价', id: 'pingjia' },
  { title: '成效', id: 'chengxiao' },
];

/** Ours and those that `site.yaml` adds, each in its place; one that is beside nothing known stands last. */
export function sectionsWith(added: readonly AddedSection[]): readonly ArticleSection[] {
  return added.reduce((sections, { id, name, before, after }) => {
    const at = sections.findIndex(({ title }) => title === (before ?? after));
    return sections.toSpliced(at === -1 ? sections.length : at + (before === undefined ? 1 : 0), 0, {
      title: name,
      id,
    });
  }, articleSections);
}
