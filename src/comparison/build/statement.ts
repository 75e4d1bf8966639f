import type { ItemValue } from '../shared/comparison.ts';

/**
 * A text as the value of a cell. “否”, “无” or “没有” alone or before a mark denies: `否，不收费` is 否 with 不收费
 * beside it. Elsewhere such a word may be part of a name (无声课堂) or of a longer thought, so nothing is
 * concluded from it.
 */
export function statement(text: string): ItemValue {
  if (!/^(?:否|无|没有)(?:$|[，。；：、（(,])/.test(text)) return { text };
  const reason = text.replace(/^否[，。；：、,]?/, '');
  return { ...(reason && { text: reason }), state: 'no' };
}
