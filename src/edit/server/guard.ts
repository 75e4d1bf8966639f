/** Who may ask the editor's server: only the page it has served itself, on this machine. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Mistake } from '../../schema/mistake.ts';

/** What is said to whom, with the status of the answer. */
export interface Refusal {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 422;
  message: string;
}

/** Said to whoever asks for what is refused. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly status: Refusal['status'];
  /** What is wrong with what was to be saved. */
  readonly mistakes: readonly Mistake[];

  constructor(status: Refusal['status'], message: string, mistakes: readonly Mistake[] = []) {
    super(message);
    this.status = status;
    this.mistakes = mistakes;
  }
}

export interface Door {
  /** Of the address the server listens on. */
  port: number;
  /** Made anew at each start; the admin page carries it. */
  token: string;
}

const names = ['127.0.0.1', 'localhost'];

/**
 * A page elsewhere can send requests to this machine, and a name server can point any name to it: so both the name the request
 * was sent to and the page it came from have to be ours.
 */
export function refuseStranger(headers: IncomingHttpHeaders, { port }: Door): Refusal | undefined {
  const own = names.map((name) => `${name}:${port}`);
  if (!own.includes(headers.host ?? '')) return { status: 403, message: '只能用本机地址打开编辑界面' };
  const { origin, 'sec-fetch-site': site } = headers;
  const isForeign = origin !== undefined && !own.some((host) => origin === `http://${host}`);
  if (isForeign || site === 'cross-site' || site === 'same-site') {
    return { status: 403, message: '编辑界面不接受别的网页发来的请求' };
  }
  return undefined;
}

/** The token as the admin page sends it: `Authorization: token …`. */
export function refuseUnknown(headers: IncomingHttpHeaders, { token }: Door): Refusal | undefined {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`token ${token}`);
  const isKnown = given.length === wanted.length && timingSafeEqual(given, wanted);
  return isKnown ? undefined : { status: 401, message: '编辑服务重新启动过，请刷新这一页' };
}
