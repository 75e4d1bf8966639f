import type { ElementContent } from 'hast';
import type { Options } from 'remark-rehype';

/**
 * Labels of footnotes, read by screen readers.
 *
 *     原文[^1]
 *     [^1]: 见报纸第 4 版。
 *
 *     … <section data-footnotes class="footnotes"><h2 class="visually-hidden" id="footnote-label">脚注</h2>
 *     … <a href="#fnref-1" data-footnote-backref aria-label="返回正文 1">↩</a>
 */
export const footnotes = {
  // The sanitiser gives their ids the prefix that all ids of authors have.
  clobberPrefix: '',
  footnoteLabel: '脚注',
  footnoteLabelProperties: { className: ['visually-hidden'] },
  footnoteBackLabel: (reference: number, repetition: number) =>
    `返回正文 ${reference + 1}${repetition > 1 ? `-${repetition}` : ''}`,
} satisfies Options;

/** Whether a node is the mark of a footnote in the text, or holds it: `<sup><a data-footnote-ref …>1</a></sup>`. */
export function isFootnoteMark(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return (
    node.properties.dataFootnoteRef !== undefined ||
    (node.tagName === 'sup' && node.children.some(isFootnoteMark))
  );
}
