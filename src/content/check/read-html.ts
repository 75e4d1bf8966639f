/** The tags of a piece of HTML in Markdown. */

import { Tokenizer } from 'htmlparser2';
import type { Html } from 'mdast';

export interface HtmlPart {
  type: 'open' | 'close' | 'comment' | 'text' | 'other';
  /** A tag's name in small letters; empty for what is no tag. */
  name: string;
  /** A tag's name, or what a comment or a text holds, as written. */
  written: string;
  /** Whether it ends before the HTML does: a tag with >, a comment with -->. */
  ended: boolean;
  /** Line of the Markdown, from 1. */
  line: number;
}

/** Reads an HTML node: tags, comments, text, and what is none of them (`<![CDATA[`, `<?php`, `<!DOCTYPE`). */
export function readHtml(node: Html): HtmlPart[] {
  const parts: HtmlPart[] = [];
  // A line end more, so that a tag's name that is the very end is a name too.
  const html = `${node.value}\n`;
  let line = node.position?.start.line ?? 1;
  let counted = 0;
  const add = (type: HtmlPart['type'], start: number, end: number, ended = true) => {
    line += html.slice(counted, start).split('\n').length - 1;
    counted = start;
    const written = html.slice(start, end);
    const name = type === 'open' || type === 'close' ? written.toLowerCase() : '';
    parts.push({ type, name, written, ended, line });
  };
  const endTag = () => {
    const tag = parts.at(-1);
    if (tag) tag.ended = true;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...{ onattribdata() {}, onattribend() {}, onattribentity() {}, onattribname() {}, onend() {} },
      ...{ ontextentity() {}, onprocessinginstruction() {} },
      onopentagname: (start, end) => add('open', start, end, false),
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: (start, end) => add('close', start, end),
      ontext: (start, end) => add('text', start, end),
      oncomment(start, end) {
        // `<?php` and the like are comments to HTML as well.
        if (html.startsWith('<!--', start - 4)) add('comment', start, end, end < html.length);
        else add('other', html.lastIndexOf('<', start - 1), end);
      },
      oncdata: (start, end) => add('other', start - '<![CDATA['.length, end),
      ondeclaration: (start, end) => add('other', start - '<!'.length, end),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parts;
}
