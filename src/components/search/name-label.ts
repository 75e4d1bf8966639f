import { labelOf } from '../../schema/kinds.ts';
import type { Thing } from '../../search/browser/understand.ts';

/** What has a name without being a kind of page. */
const others: Record<string, string> = { aspect: '方面', author: '作者', stage: '学段', year: '年份' };

/** 主题, 方面 …; empty for what has no name. */
export function nameLabel(kind: string): string {
  return labelOf(kind) || (Object.hasOwn(others, kind) ? (others[kind] ?? '') : '');
}

/** 收费与经费 of 课后服务 is 课后服务 · 收费与经费. */
export function fullName({ kind, names, place }: Pick<Thing, 'kind' | 'names' | 'place'>): string {
  const [name = ''] = names;
  return kind === 'aspect' && place ? `${place} · ${name}` : name;
}
