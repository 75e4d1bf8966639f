import type { Options } from 'rehype-external-links';

/**
 * Marks links that leave the site, for eyes (`data-external`) and for screen readers.
 *
 *     [教育部](https://www.moe.gov.cn/)
 *
 *     <a href="https://www.moe.gov.cn/" data-external rel="noopener external">教育部<span
 *       class="visually-hidden" data-search-ignore>（外部链接）</span></a>
 */
export const externalLinks: Options = {
  rel: ['noopener', 'external'],
  properties: { dataExternal: '' },
  content: { type: 'text', value: '（外部链接）' },
  contentProperties: { className: ['visually-hidden'], dataSearchIgnore: '' },
};
