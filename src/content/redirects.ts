/**
 * `content/redirects.yaml`: addresses that are no longer, `practices/5-plus-2: practices/wu-jia-er`. `content:rename` writes it;
 * the build puts a page at each old address that leads to the new one.
 */
import { idPattern } from '../schema/fields.ts';
import { isKind, type Kind, kindNames, kinds } from '../schema/kinds.ts';
import type { Mistake } from '../schema/mistake.ts';
import { parseYaml } from './parse-yaml.ts';

export const redirectsFile = 'redirects.yaml';

export interface Redirect {
  kind: Kind;
  /** Ids, of the same kind. */
  from: string;
  to: string;
}

const heading = '# 改过编号的网址，由 npm run content:rename 写入: 旧的: 新的\n';

/**
 * @param known whether there is a thing of a kind with an id
 */
export function readRedirects(
  text: string,
  known: (kind: Kind, id: string) => boolean,
): { redirects: Redirect[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const refuse = (message: string, hint: string, field: string[] = []) =>
    mistakes.push({ file: redirectsFile, ...(field.length > 0 ? { field } : { line: 1 }), message, hint });
  let data: unknown;
  try {
    data = parseYaml(text) ?? {};
  } catch {
    data = undefined;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    refuse('这个文件读不出来', '每行写 旧网址: 新网址，例如 practices/jiu: practices/xin');
    return { redirects: [], mistakes };
  }
  const redirects = Object.entries(data).flatMap(([old, next]) => {
    const from = parsePath(old);
    const to = parsePath(next);
    if (!from || !to || from.kind !== to.kind) {
      refuse(`${old} 写得不对`, '两边写 文件夹/编号，文件夹相同，例如 practices/jiu: practices/xin', [old]);
    } else if (known(from.kind, from.id)) {
      refuse(`${old} 现在又有了，不能转到别处`, '删去这一行', [old]);
    } else if (!known(to.kind, to.id)) {
      refuse(`没有 ${next}，转不过去`, '改成现在的编号，或删去这一行', [old]);
    } else {
      return [{ kind: from.kind, from: from.id, to: to.id }];
    }
    return [];
  });
  return { redirects, mistakes };
}

/** `practices/5-plus-2` -> its kind and id. */
export function parsePath(path: unknown): { kind: Kind; id: string } | undefined {
  const [folder, id = '', ...rest] = String(path).split('/');
  const kind =
    kindNames.find((one) => kinds[one].folder === folder) ??
    (isKind(folder ?? '') ? (folder as Kind) : undefined);
  return kind && rest.length === 0 && idPattern.test(id) ? { kind, id } : undefined;
}

/** The file with one redirect more; older ones that led to the old id lead to the new one at once. */
export function addRedirect(text: string, { kind, from, to }: Redirect): string {
  const { folder } = kinds[kind];
  const parsed = text.trim() === '' ? {} : parseYaml(text);
  const data = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  const next = Object.entries(data)
    // The new id may have been an old one.
    .filter(([old]) => old !== `${folder}/${to}`)
    .map(([old, target]) => [old, target === `${folder}/${from}` ? `${folder}/${to}` : target] as const);
  const lines = [...next, [`${folder}/${from}`, `${folder}/${to}`] as const]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([old, target]) => `${old}: ${target}`);
  return `${heading}${lines.join('\n')}\n`;
}
