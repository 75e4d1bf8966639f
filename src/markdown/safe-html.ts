import type { Options } from 'rehype-sanitize';

/** A file beside the article or on this site: no protocol, no other host, nothing fetched from elsewhere. */
const localPath = /^\/?(?:[^/\\:?#\s]+\/)*[^/\\:?#\s]+$/;

/** Stands before every id an author writes. */
export const foreignPrefix = 'user-content-';

/**
 * What of an author's HTML reaches a page; all else is dropped. Ids, those of footnotes included, get a prefix, so an
 * author's id can neither take `#zuofa` nor shadow a property of `window`; `class` is never an author's.
 *
 *     <p onclick="x()" style="color:red">甲<script>x()</script></p>   ->   <p>甲</p>
 *     <a href="javascript:x()">乙</a>                                 ->   <a>乙</a>
 *     <p id="zuofa">丙</p>                                            ->   <p id="user-content-zuofa">丙</p>
 */
export const safeHtml = {
  tagNames: [
    ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'div', 'section', 'img'],
    ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'span', 'abbr'],
    ...['code', 'kbd', 'samp', 'var', 'q', 'cite', 'time', 'ruby', 'rt', 'rp', 'details', 'summary'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'input'],
    ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  clobber: ['id', 'ariaDescribedBy'],
  clobberPrefix: foreignPrefix,
  // Their text is not meant to be read, so it goes with the element.
  strip: [
    ...['script', 'style', 'template', 'title', 'noscript', 'noembed', 'noframes', 'xmp'],
    ...['iframe', 'object', 'svg', 'math', 'textarea', 'select', 'audio', 'video', 'canvas'],
  ],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', ['ariaDescribedBy', 'footnote-label']],
    img: [['src', localPath], 'alt'],
    h2: [['className', 'visually-hidden']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    li: [['className', 'task-list-item'], 'value'],
    ul: [['className', 'contains-task-list']],
    ol: [['className', 'contains-task-list'], 'start', 'reversed'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    td: ['align', 'colSpan', 'rowSpan'],
    col: ['span'],
    colgroup: ['span'],
    time: ['dateTime'],
    details: ['open'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  ancestors: Object.fromEntries(
    ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((name) => [
      name,
      ['table'],
    ]),
  ),
} satisfies Options;
