import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** 原文如此 marks a slip left as printed, 勘误 corrects one, 编者注 explains. */
export const noteKinds = ['原文如此', '勘误', '编者注'] as const;

const marker = new RegExp(`^\\s*\\[!(${noteKinds.join('|')})\\]\\s*`);

/**
 * Notes of the editors.
 *
 *     > [!勘误]
 *     > 原文误作“99.7%”。
 *
 *     <aside class="note" data-note="勘误" role="note"><p class="note-title">勘误</p>
 *     <p>原文误作“99.7%”。</p></aside>
 *
 * A blockquote without one stays a blockquote; one with another kind does too, and the check refuses it.
 */
export function rehypeNotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (quote) => {
      if (quote.tagName !== 'blockquote') return;
      const opening = quote.children.find((child) => child.type === 'element');
      const text = opening?.children[0];
      if (opening?.tagName !== 'p' || text?.type !== 'text') return;
      const [mark, kind] = marker.exec(text.value) ?? [];
      if (!mark || !kind) return;
      text.value = text.value.slice(mark.length);
      const body = isEmpty(opening) ? quote.children.filter((child) => child !== opening) : quote.children;
      quote.tagName = 'aside';
      quote.properties = { className: ['note'], dataNote: kind, role: 'note' };
      quote.children = [titled(kind), ...body];
    });
  };
}

function titled(kind: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['note-title'] },
    children: [{ type: 'text', value: kind }],
  };
}

function isEmpty({ children }: Element): boolean {
  return children.every((child: ElementContent) => child.type === 'text' && child.value.trim() === '');
}
