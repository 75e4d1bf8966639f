/** Requests of the editor's pages to their server. */

/** What the server has written into the page. */
export function pageFact(name: 'token' | 'base'): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="casebook-${name}"]`)?.content ?? '';
}

/** Said by the server, in Chinese. */
export class AskError extends Error {
  override name = 'AskError';
  readonly mistakes: readonly SentMistake[];

  constructor(message: string, mistakes: readonly SentMistake[] = []) {
    super(message);
    this.mistakes = mistakes;
  }
}

export interface SentMistake {
  file: string;
  field?: readonly (string | number)[];
  line?: number;
  message: string;
  hint?: string;
}

/**
 * @param path below /admin/api/
 * @param body JSON as text; a question without one is a GET
 * @throws {AskError} with the server's words
 */
export async function ask<T>(path: string, body?: string): Promise<T> {
  const response = await fetch(`${pageFact('base')}admin/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `token ${pageFact('token')}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body }),
  }).catch(() => {
    throw new AskError('编辑服务没有回应：看看运行 npm run edit 的窗口还在不在');
  });
  const answer = await response.json();
  if (!response.ok) throw new AskError(answer.message, answer.mistakes);
  return answer;
}
