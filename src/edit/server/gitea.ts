/**
 * The part of Gitea's REST API that Sveltia CMS speaks (https://docs.gitea.com/api/), over the content folder: a commit writes
 * files. There is no repository behind it; who keeps one commits as ever.
 */
import { RefusedError } from './guard.ts';
import type { Change, TreeFile } from './work-tree.ts';

/** Names in addresses only. */
export const repository = { owner: 'casebook', name: 'content', branch: 'main' } as const;
const home = `/repos/${repository.owner}/${repository.name}`;

export interface Request {
  method: string;
  /** Below the API's root, with a slash before it. */
  path: string;
  query: URLSearchParams;
  body: unknown;
}

/** What the API stands on. */
export interface Store {
  list(): Promise<TreeFile[]>;
  /** A file as the form shall see it. */
  read(path: string): Promise<Buffer | undefined>;
  /** Checks and writes; gives the digests of what was written. */
  write(changes: readonly SentFile[]): Promise<Map<string, string>>;
  /** Name of the state of all files. */
  head(): Promise<string>;
  /** Path as the API names it. */
  shown(file: string): string;
}

export interface SentFile extends Pick<Change, 'bytes' | 'from'> {
  path: string;
}

/** A picture is an answer of bytes. */
export type Answer = { json: unknown } | { bytes: Buffer };

const owner = {
  id: 1,
  login: 'editor',
  full_name: '本机编辑',
  email: 'editor@localhost',
  avatar_url: '',
  html_url: '',
};

/** @throws {RefusedError} for what it does not know, and what the store throws */
export async function answerGitea(request: Request, store: Store): Promise<Answer> {
  const { method, path, query, body } = request;
  const route = `${method} ${path}`;
  if (route === 'GET /version') return { json: { version: '1.24.0' } };
  if (route === 'GET /user') return { json: owner };
  if (route === 'GET /settings/api') return { json: { default_paging_num: 100, max_response_items: 100 } };
  if (route === `GET ${home}`) {
    return { json: { default_branch: repository.branch, permissions: { pull: true, push: true } } };
  }
  if (route === `GET ${home}/branches/${repository.branch}`) {
    return { json: { name: repository.branch, commit: { id: await store.head(), message: '' } } };
  }
  if (route.startsWith(`GET ${home}/git/trees/`))
    return { json: { tree: await treeOf(store), truncated: false } };
  if (route === `POST ${home}/file-contents`) return { json: await contentsOf(body, store) };
  if (route === `POST ${home}/contents`) return { json: await commit(body, store) };
  if (route === `GET ${home}/commits`) return { json: [] };
  const file = /^GET .*?\/(?:raw|media\/[^/]+)\/(?<file>.+)$/.exec(route)?.groups?.file;
  if (route.startsWith(`GET ${home}/`) && file) return { bytes: await bytesOf(decodeURI(file), store) };
  throw new RefusedError(404, `编辑服务没有 ${route}${query.size > 0 ? '?…' : ''}`);
}

async function treeOf(store: Store) {
  const files = await store.list();
  return files.map(({ file, digest, size }) => ({
    path: store.shown(file),
    type: 'blob',
    sha: digest,
    size,
  }));
}

async function contentsOf(body: unknown, store: Store) {
  const { files = [] } = body as { files?: string[] };
  return Promise.all(
    files.map(async (path) => {
      const bytes = await store.read(path);
      return bytes ? { path, encoding: 'base64', content: bytes.toString('base64') } : null;
    }),
  );
}

async function bytesOf(path: string, store: Store): Promise<Buffer> {
  const bytes = await store.read(path);
  if (!bytes) throw new RefusedError(404, `没有 ${path}`);
  return bytes;
}

interface CommitBody {
  files?: { operation: string; path: string; content?: string; from_path?: string; sha?: string }[];
}

async function commit(body: unknown, store: Store) {
  const { files = [] } = (body ?? {}) as CommitBody;
  if (!Array.isArray(files) || files.length === 0) throw new RefusedError(400, '没有要保存的内容');
  const changes = files.flatMap(changesOf);
  const digests = await store.write(changes);
  return {
    commit: { sha: await store.head(), created: new Date().toISOString() },
    files: files.map(({ operation, path }) =>
      operation === 'delete' ? null : { path, sha: digests.get(path) ?? '' },
    ),
  };
}

/** A file that is moved is one that goes and one that comes. */
function changesOf({
  operation,
  path,
  content = '',
  from_path,
  sha,
}: NonNullable<CommitBody['files']>[number]): SentFile[] {
  const bytes = Buffer.from(content, 'base64');
  if (operation === 'delete') return [{ path, from: expectDigest(path, sha) }];
  if (operation === 'create') return [{ path, bytes }];
  if (operation !== 'update') throw new RefusedError(400, `编辑服务不会 ${operation}`);
  if (!from_path || from_path === path) return [{ path, bytes, from: expectDigest(path, sha) }];
  return [
    { path, bytes },
    { path: from_path, from: expectDigest(from_path, sha) },
  ];
}

function expectDigest(path: string, sha: string | undefined): string {
  if (!sha) throw new RefusedError(400, `没有说明 ${path} 原来的版本，没有保存`);
  return sha;
}
