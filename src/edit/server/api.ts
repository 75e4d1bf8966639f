/** What the editor's pages ask of the server, below /admin/api/. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkContent } from '../../content/check-content.ts';
import { listFiles } from '../../content/list-files.ts';
import { kindOf } from '../../schema/kinds.ts';
import { proposeId } from '../../search/build/propose-id.ts';
import { createStore } from './content-store.ts';
import { draftOf, type SentDraft } from './draft.ts';
import { type Answer, answerGitea } from './gitea.ts';
import { RefusedError, refuseStranger, refuseUnknown } from './guard.ts';
import { readBody } from './read-body.ts';
import { saveImport } from './save-import.ts';
import type { Session } from './session.ts';

/**
 * Answers a request below /admin/.
 *
 * @param path from there, `/api/v1/version`
 * @returns whether it was one of the API's; another is a page's, which the guard has let pass
 */
export type Answerer = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

const api = '/api/v1';

/** @param folder absolute path of the content folder */
export function createAnswerer(folder: string, session: Session): Answerer {
  const store = createStore(folder);

  async function answer(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer> {
    const stranger = refuseStranger(request.headers, session) ?? refuseUnknown(request.headers, session);
    if (stranger) throw new RefusedError(stranger.status, stranger.message);
    const { method = 'GET' } = request;
    const body = method === 'GET' ? undefined : await readBody(request);
    if (path === '/api/id') return { json: { id: await proposeFree(folder, query.get('name') ?? '') } };
    if (path === '/api/draft' && method === 'POST') {
      session.draft = draftOf(body as SentDraft, await knownThings(folder));
      return { json: {} };
    }
    if (path === '/api/import' && method === 'POST') {
      const saved = await saveImport(folder, store, body as Parameters<typeof saveImport>[2]);
      return { json: { path: saved, warnings: await warningsOf(folder, saved) } };
    }
    return answerGitea({ method, path: path.slice(api.length), query, body }, store);
  }

  return async (request, response, path) => {
    const [pathname = '', search] = path.split('?');
    if (!pathname.startsWith('/api/')) {
      const stranger = refuseStranger(request.headers, session);
      if (!stranger) return false;
      send(response, stranger.status, { json: stranger });
      return true;
    }
    try {
      send(response, 200, await answer(request, pathname, new URLSearchParams(search)));
    } catch (error) {
      const status = error instanceof RefusedError ? error.status : 500;
      const message = error instanceof Error ? error.message : String(error);
      const mistakes = error instanceof RefusedError ? error.mistakes : [];
      send(response, status, { json: { message, mistakes } });
    }
    return true;
  };
}

/** Everything there is, as `school/jia-yixiao`. */
async function knownThings(folder: string): Promise<Set<string>> {
  const { entities } = await listFiles(folder);
  return new Set(entities.map(({ collection, id }) => `${kindOf(collection)}/${id}`));
}

/** What a draft still lacks before it can be published. */
async function warningsOf(folder: string, file: string): Promise<string[]> {
  const { warnings } = await checkContent(folder);
  return warnings
    .filter((warning) => warning.file === file)
    .map(({ message, hint }) => message + (hint ? `（${hint}）` : ''));
}

/** An id for a new thing: its name in pinyin, which nothing has yet. */
async function proposeFree(folder: string, name: string): Promise<string> {
  const { entities } = await listFiles(folder);
  const taken = new Set(entities.map(({ id }) => id));
  return proposeId(name, (id) => taken.has(id));
}

function send(response: ServerResponse, status: number, answer: Answer): void {
  const body = 'bytes' in answer ? answer.bytes : JSON.stringify(answer.json);
  response
    .writeHead(status, {
      'Content-Type': 'bytes' in answer ? 'application/octet-stream' : 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      // Where a request was too large its rest is not waited for.
      ...(status === 413 && { Connection: 'close' }),
    })
    .end(body);
}
